import { lexicon } from '@cramps/content/lexicon/en';
import { match } from '@cramps/content/match';
import { createParser } from '@cramps/content/parse';
import { words } from '@cramps/content/words/en';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import './define.ts';
import type { CompleteDetail, CrampCheck, StartDetail } from './index.ts';

const TEXT = 'I am 67 and take furosemide. My calf goes hard at night. Stretching helps. No swelling.';
const profile = createParser(lexicon)(TEXT).profile;

const say = (path: string): string =>
  path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], words.ui) as string;
const button = (path: string) => page.getByRole('button', { name: say(path), exact: true });
const stage = (tag: CrampCheck) => tag.shadowRoot?.querySelector('[part=check]') as HTMLElement;

/** Adds a tag and listens further up, as pages do. */
function add(attributes: Readonly<Record<string, string>> = {}) {
  const tag = document.createElement('cramp-check');
  for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, value);
  const started: StartDetail[] = [];
  const completed: CompleteDetail[] = [];
  const place = document.createElement('main');
  place.addEventListener('cramp-check-start', ({ detail }) => started.push(detail));
  place.addEventListener('cramp-check-complete', ({ detail }) => completed.push(detail));
  place.append(tag);
  document.body.append(place);
  return { tag, started, completed };
}

async function toResult(): Promise<void> {
  await button('widget.invite.go.relief').click();
  await page.getByRole('textbox', { name: say('check.start.text.label') }).fill(TEXT);
  await button('check.start.text.go').click();
  await button('check.actions.result').click();
  await expect.element(page.getByRole('heading', { name: say('result.title') })).toBeVisible();
}

afterEach(() => document.body.replaceChildren());

describe('from words to a result', () => {
  it('gives the result of the package for what was confirmed', async () => {
    const { tag } = add();
    await toResult();
    const { resultId, contentVersion, urgency } = match(profile);
    expect(Object.keys(profile.findings).length).toBeGreaterThan(3);
    await expect.poll(() => stage(tag).textContent).toContain(resultId);
    expect(stage(tag).textContent).toContain(contentVersion);
    expect(stage(tag).textContent).toContain(say(`explain.urgency.${urgency}.title`));
  });

  it('shows the full list of signs that call for help at every step', async () => {
    const { tag } = add();
    await button('widget.invite.go.relief').click();
    for (const { title } of Object.values(words.redFlags))
      await expect.poll(() => stage(tag).textContent).toContain(title);
  });

  it('names every message it needs', async () => {
    const { tag } = add({ 'share-answers': '' });
    await toResult();
    expect(stage(tag).textContent).not.toMatch(/\b(check|result|explain|widget|told|ledger)\.[a-z]/);
    expect(stage(tag).textContent).not.toContain('{');
  });
});

describe('events', () => {
  it('tell counts and the content version, and no answers', async () => {
    const { started, completed } = add();
    await toResult();
    const { contentVersion } = match(profile);
    const { findings, medicines = [], age } = profile;
    expect(started).toEqual([{ contentVersion }]);
    const answers = Object.keys(findings).length + medicines.length + Number(age !== undefined);
    expect(completed).toEqual([{ contentVersion, counts: { answers, questions: 0 } }]);
  });

  it('are told once for each way through', async () => {
    const { completed } = add();
    await toResult();
    await button('check.actions.back').click();
    await button('check.actions.result').click();
    await expect.poll(() => completed.length).toBe(2);
  });

  it('give the answers only after a yes', async () => {
    const { completed } = add({ 'share-answers': '' });
    await toResult();
    expect(completed.map(({ answers }) => answers)).toEqual([undefined]);
    await page
      .getByRole('button', { name: say('widget.share.agree').replace('{site}', location.hostname) })
      .click();
    const { findings, medicines, age } = profile;
    const { resultId } = match(profile);
    expect(completed.at(-1)?.answers).toEqual({ findings, medicines, age, resultId });
    expect(JSON.stringify(completed)).not.toContain('goes hard');
    await expect
      .element(page.getByText(say('widget.share.done').replace('{site}', location.hostname)))
      .toBeVisible();
  });

  it('ask for nothing where the page did not', async () => {
    const { tag } = add();
    await toResult();
    expect(stage(tag).textContent).not.toContain(say('widget.share.title'));
  });
});

it('goes from questions to a result without reading any words', async () => {
  const { completed } = add({ start: 'questions' });
  await button('widget.invite.go.questions').click();
  await button('check.actions.continue').click();
  await page
    .getByRole('radio', { name: say('check.question.unsure') })
    .or(page.getByRole('checkbox', { name: say('check.question.unsure') }))
    .click();
  await button('check.actions.result').click();
  await expect
    .poll(() => completed)
    .toEqual([
      { contentVersion: match({ findings: {} }).contentVersion, counts: { answers: 0, questions: 1 } },
    ]);
});
