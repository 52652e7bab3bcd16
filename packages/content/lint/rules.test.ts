import { describe, expect, it } from 'vitest';
import type { AuthoredData } from '../build/kinds.ts';
import { idsBreaks } from './breaks/ids.ts';
import { numbersBreaks } from './breaks/numbers.ts';
import { wordsBreaks } from './breaks/words.ts';
import { entry, freshData, type Breaks } from './fixture.ts';
import { lint, report, RULES } from './runner.ts';

/** For every rule: one fault made on purpose, and where it has to be told. */
const BREAKS: Breaks = { ...idsBreaks, ...numbersBreaks, ...wordsBreaks };

describe('our data', () => {
  it('has no fault', () => {
    expect(report(lint(freshData() as AuthoredData))).toBe('0 faults');
  });
});

describe.each(RULES)('$name', ({ name }) => {
  it('is broken on purpose at least once', () => {
    expect(BREAKS[name]?.length).toBeGreaterThan(0);
  });

  it.each(BREAKS[name] ?? [])('tells of $what', ({ break: breakIt, where }) => {
    const data = freshData();
    breakIt(data);
    const faults = lint(
      data as AuthoredData,
      [],
      RULES.filter((rule) => rule.name === name),
    );
    expect(faults.map((fault) => fault.where).join('\n')).toMatch(where);
    for (const { found, expected, mend } of faults)
      expect([found, expected, mend].every((text) => text.length > 2)).toBe(true);
  });
});

describe('exceptions', () => {
  it('excuse the fault they name, and are told when they excuse nothing', () => {
    const data = freshData();
    entry(data, 'finding', 'swelling').facts.implies = ['swelling'];
    const exception = {
      rule: 'implications-sound',
      where: 'data/findings/swelling/finding.yaml (implies)',
      why: 'for this test',
    };
    expect(lint(data as AuthoredData, [exception])).toEqual([]);
    expect(lint(freshData() as AuthoredData, [exception])).toMatchObject([{ code: 'idle-exception' }]);
  });
});
