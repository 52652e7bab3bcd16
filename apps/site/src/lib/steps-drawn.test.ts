import articles from '@cramps/content/articles/en';
import { expect, it } from 'vitest';
import { STEPS_DRAWN } from './steps-drawn.ts';

it('has the steps that the drawings were made for', () => {
  // When a step is added, moved or reworded, look at /now again: each drawing has to show what its step says.
  const steps = articles.remedies['calf-stretch-during-cramp']?.steps ?? [];
  expect(steps).toHaveLength(STEPS_DRAWN.length);
  expect(steps[0]).toMatch(/straighten the knee/);
  expect(steps[1]).toMatch(/towel/);
  expect(steps[3]).toMatch(/^Hold/);
  expect(steps[4]).toMatch(/^Do not point/);
  expect(steps[5]).toMatch(/rub/);
});
