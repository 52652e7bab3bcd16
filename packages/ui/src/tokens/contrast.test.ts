import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, readPairs } from './contrast.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokens = readPairs(css);

/** WCAG 2.2 AA: 4.5 for text, 3 for the edges of controls, rings and marks that carry meaning. */
const text: [string, string[]][] = [
  ['--ink', ['--bg', '--surface', '--sunk']],
  ['--quiet', ['--bg', '--surface', '--sunk']],
  ['--glow', ['--bg', '--surface', '--sunk']],
  ['--lamp-ink', ['--lamp']],
  ['--emergency-ink', ['--emergency']],
  ['--urgent-ink', ['--urgent']],
  ['--routine-ink', ['--routine']],
  ['--self-care-ink', ['--self-care']],
];
const marks: [string, string[]][] = [
  ['--edge', ['--bg', '--surface']],
  ['--focus', ['--bg', '--surface', '--sunk', '--urgent', '--routine', '--self-care']],
  ['--lamp-edge', ['--bg', '--surface']],
  ['--emergency-edge', ['--bg', '--surface']],
  ['--urgent-edge', ['--bg', '--surface', '--urgent']],
  ['--routine-edge', ['--bg', '--surface', '--routine']],
  ['--self-care-edge', ['--bg', '--surface', '--self-care']],
];

describe.each([
  ['day', 0],
  ['night', 1],
] as const)('contrast by %s', (_, theme) => {
  const value = (name: string) => tokens.get(name)?.[theme] ?? `no token ${name}`;
  const cases = (list: typeof text, least: number) =>
    list.flatMap(([front, backs]) => backs.map((back) => ({ front, back, least })));

  it.each([...cases(text, 4.5), ...cases(marks, 3)])(
    '$front on $back is at least $least',
    ({ front, back, least }) => {
      expect(contrast(value(front), value(back))).toBeGreaterThanOrEqual(least);
    },
  );
});

it('covers every colour token', () => {
  const covered = new Set([...text, ...marks].flatMap(([front, backs]) => [front, ...backs]));
  expect([...tokens.keys()].filter((name) => !covered.has(name))).toEqual(['--line']); // decoration only
});
