import { citations, emergencyNumbers, questions, redFlags } from '@cramps/content';
import { explain } from '@cramps/content/explain';
import { match } from '@cramps/content/match';
import words from '@cramps/content/words/en';
import type { Profile } from '@cramps/content';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { start } from '../check/state.ts';
import RedFlags from './RedFlags.svelte';
import Result from './Result.svelte';

const say = (path: string) =>
  path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], words.ui) as string;

function draw(profile: Profile, extra: { child?: boolean; gradual?: boolean } = {}) {
  const assessment = match(profile);
  const explanation = explain(assessment, words);
  const check = { ...start(), step: 'result' as const, confirmed: profile };
  const props = {
    check,
    assessment,
    explanation,
    words,
    questions,
    citations,
    numbers: emergencyNumbers,
    ...extra,
  };
  return { assessment, explanation, screen: render(Result, props) };
}

const plain: Profile = {
  findings: {
    'at-night': 'present',
    calf: 'present',
    'hard-muscle-knot': 'present',
    'relieved-by-stretching': 'present',
  },
  medicines: ['furosemide'],
  age: 67,
};
const danger: Profile = {
  findings: { 'chest-pain': 'present', 'one-sided-swelling': 'present', breathlessness: 'present' },
};

describe('a result', () => {
  it('does not say whether it could be a cramp when nothing is known of its signs', async () => {
    const nothing = draw({ findings: {} });
    const heading = (await nothing.screen).getByRole('heading', { name: say('result.cramp') });
    await expect.element(heading).toBeVisible();
    expect((await nothing.screen).getByText(nothing.explanation.cramp.text).query()).toBeNull();
    const something = draw(plain);
    await expect.element((await something.screen).getByText(something.explanation.cramp.text)).toBeVisible();
  });

  it('shows every line of what it shows first, with its strength, its basis and a link to its source', async () => {
    const { explanation, screen } = draw(plain);
    const first = explanation.candidates.find(
      (one) => one.fit !== 'none' && one.for.length > 0 && one.id !== 'idiopathic',
    );
    const article = (await screen)
      .getByRole('article')
      .filter({ hasText: first?.name ?? '' })
      .first();
    await expect.element(article).toBeVisible();
    const shown = article.element().textContent.replace(/\s+/g, ' ').toLowerCase();
    for (const line of [...(first?.for ?? []), ...(first?.against ?? [])]) {
      expect(shown).toContain(line.text.toLowerCase());
      expect(shown).toContain(line.basisLabel);
      for (const id of line.sources) {
        const [label, link] = citations[id] ?? ['', null];
        const anchor = [...article.element().querySelectorAll('a')].find(
          ({ textContent }) => textContent === label,
        );
        if (link) expect(anchor?.href).toBe(new URL(link).href);
      }
    }
  });

  it('always shows "no cause found", outside of what is folded away', async () => {
    for (const profile of [plain, danger, { findings: {} }]) {
      const { screen } = draw(profile);
      const heading = (await screen).getByRole('heading', {
        name: words.causes['idiopathic']?.name ?? '',
        exact: true,
      });
      await expect.element(heading).toBeVisible();
      expect(heading.element().closest('details')).toBeNull();
      (await screen).unmount();
    }
  });

  it('puts an emergency first, with its numbers', async () => {
    const { assessment, screen } = draw(danger);
    expect(assessment.urgency).toBe('emergency');
    const { container } = await screen;
    const numbers = [...container.querySelectorAll('.first a[href^="tel:"]')].map(
      ({ textContent }) => textContent,
    );
    expect(numbers).toContain('112');
    const order = [...container.querySelectorAll('h2')].map(({ textContent }) => textContent.trim());
    expect(order[0]).toBe(say('explain.urgency.emergency.title'));
  });

  it('stops for a child, but keeps the warning', async () => {
    const { screen } = draw({ ...danger, age: 9 }, { child: true });
    const { container } = await screen;
    expect(container.querySelectorAll('article')).toHaveLength(0);
    expect(container.textContent).toContain(say('explain.urgency.emergency.title'));
    expect(container.textContent).toContain(say('result.child.title'));
  });

  it('names the result and the content version', async () => {
    const { assessment, screen } = draw(plain);
    await expect.element((await screen).getByText(new RegExp(assessment.resultId))).toBeVisible();
  });

  it('comes to the same, drawn in turns, by itself and at once on paper', async () => {
    const htmlOf = (container: HTMLElement) => container.innerHTML.replace(/<!--.*?-->|id="[^"]*"/g, '');
    const whole = await draw(plain).screen;
    const expected = htmlOf(whole.container);
    void whole.unmount();
    const printed = await draw(plain, { gradual: true }).screen;
    expect(htmlOf(printed.container)).not.toBe(expected);
    dispatchEvent(new Event('beforeprint'));
    expect(htmlOf(printed.container)).toBe(expected);
    void printed.unmount();
    const turned = await draw(plain, { gradual: true }).screen;
    await expect.poll(() => htmlOf(turned.container)).toBe(expected);
  });

  it('says no percentage', async () => {
    const { screen } = draw(plain);
    const ledgers = [...(await screen).container.querySelectorAll('article')]
      .map((one) => one.textContent)
      .join(' ');
    expect(ledgers).not.toMatch(/\d\s*%/);
  });
});

it('lists every red flag, whatever was answered', async () => {
  const { container } = await render(RedFlags, { redFlags, numbers: emergencyNumbers, words });
  for (const id of Object.keys(redFlags)) expect(container.textContent).toContain(words.redFlags[id]?.title);
});
