import { questions } from '@cramps/content';
import words from '@cramps/content/words/en';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { start } from '../check/state.ts';
import '../tokens/tokens.css';
import { PLACES } from './leg-map.ts';
import QuestionForm from './QuestionForm.svelte';

async function draw() {
  const check = {
    ...start(),
    step: 'question' as const,
    question: 'where' as const,
    asks: questions.where.asks,
  };
  const { container } = await render(QuestionForm, { check, question: questions.where, chosen: null, words });
  const box = (value: string) => container.querySelector<HTMLInputElement>(`input[value='${value}']`);
  const label = (side: string, finding: string) =>
    container.querySelector<HTMLElement>(`label.${side}.at-${finding}`);
  return { container, box, label };
}

it('ticks the same box as the list, for every place on the drawing', async () => {
  const { box, label } = await draw();
  for (const { finding, side } of PLACES) {
    const before = box(finding)?.checked;
    await userEvent.click(label(side, finding) as HTMLElement);
    expect([side, finding, box(finding)?.checked]).toEqual([side, finding, !before]);
  }
});

it('clears "none of these" when a place is pointed at', async () => {
  const { box, label } = await draw();
  await userEvent.click(box('none') as HTMLElement);
  await userEvent.click(label('back', 'calf') as HTMLElement);
  expect([box('none')?.checked, box('calf')?.checked]).toEqual([false, true]);
});

it('leaves the keyboard and a screen reader one list, with each name once', async () => {
  const { container, box } = await draw();
  expect(container.querySelector('.map')?.getAttribute('aria-hidden')).toBe('true');
  expect(container.querySelectorAll('.map :is(a, button, input, [tabindex])')).toHaveLength(0);
  const names = box('calf')?.getAttribute('aria-labelledby') ?? '';
  expect(container.querySelector(`#${CSS.escape(names)}`)?.textContent.trim()).toBe(
    words.questions['where']?.options['calf'],
  );
});

it('has places that can be hit and do not overlap', async () => {
  const { label } = await draw();
  const areas = PLACES.map(({ side, finding }) => ({
    side,
    area: label(side, finding)?.getBoundingClientRect(),
  }));
  for (const side of ['front', 'back']) {
    const column = areas.filter((one) => one.side === side).map(({ area }) => area as DOMRect);
    column.forEach((area, at) => {
      expect(area.height).toBeGreaterThanOrEqual(24);
      expect(area.bottom).toBeLessThanOrEqual((column[at + 1]?.top ?? Infinity) + 0.5);
    });
  }
});
