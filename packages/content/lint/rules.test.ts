import { describe, expect, it } from 'vitest';
import type { AuthoredData } from '../build/kinds.ts';
import { entry, freshData, type Mutable } from './fixture.ts';
import { lint, report, RULES } from './runner.ts';

/** For every rule: one fault made on purpose, and where it has to be told. */
const BREAKS: Readonly<Record<string, readonly { what: string; break: (data: Mutable<AuthoredData>) => void; where: RegExp }[]>> = {
  'ids-exist': [
    {
      what: 'a finding that is not there',
      break: (data) => void (entry(data, 'cause', 'pregnancy').facts.evidence[0]!.finding = 'pregnency'),
      where: /causes\/pregnancy\/cause\.yaml \(evidence\.0\.finding\)/,
    },
    {
      what: 'a red flag that suggests nothing known',
      break: (data) => void entry(data, 'red-flag', 'pe').facts.suggests.push('deep-vein'),
      where: /red-flags\/pe/,
    },
  ],
  'sources-resolve': [
    {
      what: 'a source that is not there',
      break: (data) => void (data.sources = data.sources.filter(({ id }) => id !== 'duan-2018')),
      where: /causes\/pregnancy\/cause\.yaml/,
    },
    {
      what: 'a source nobody can look up',
      break: (data) => void Object.assign(data.sources[0]!.facts, { url: null, doi: null, pmid: null, pmcid: null }),
      where: /data\/sources\//,
    },
  ],
  'numbers-cited': [
    {
      what: 'a number without a measure',
      break: (data) => void (entry(data, 'cause', 'pregnancy').facts.figures[0]!.measure = 'none'),
      where: /causes\/pregnancy\/cause\.yaml \(figures\./,
    },
    {
      what: 'a page with numbers and no source',
      break(data) {
        const page = entry(data, 'remedy', 'stand-flat-foot');
        page.facts.figures = [];
        page.facts.sources = [];
        page.words.en!.text.evidence = 'It helped 7 of 10 people within 2 minutes.';
        page.words.en!.text.figures = {};
      },
      where: /remedies\/stand-flat-foot\/en\.yaml \(evidence\)/,
    },
  ],
  'words-complete': [
    {
      what: 'words missing in a locale',
      break: (data) => void delete entry(data, 'cause', 'pregnancy').words.en,
      where: /causes\/pregnancy\/en\.yaml/,
    },
    {
      what: 'a figure without a sentence',
      break: (data) => void (entry(data, 'cause', 'pregnancy').words.en!.text.figures = {}),
      where: /causes\/pregnancy\/en\.yaml \(figures\)/,
    },
    {
      what: 'a locale without a line the base has',
      break: (data) => void (data.ui.nl = { file: 'data/ui/nl.yaml', text: { explain: 'x' } }),
      where: /data\/ui\/nl\.yaml/,
    },
  ],
  'banned-words': [
    {
      what: 'a diagnosis',
      break: (data) => void (entry(data, 'cause', 'pregnancy').words.en!.text.summary = 'You probably have a clot.'),
      where: /causes\/pregnancy\/en\.yaml \(summary\)/,
    },
    {
      what: 'a percentage for a person',
      break: (data) => void (data.ui.en!.text = { result: 'A 80 % match' }),
      where: /data\/ui\/en\.yaml \(result\)/,
    },
    {
      what: 'an instruction to stop a medicine',
      break: (data) => void (entry(data, 'cause', 'statins').words.en!.text.helps = 'Stop taking your statins.'),
      where: /causes\/statins\/en\.yaml \(helps\)/,
    },
  ],
  'no-duplicates': [
    {
      what: 'evidence that would count twice',
      break(data) {
        const { evidence } = entry(data, 'cause', 'pregnancy').facts;
        evidence.push(evidence[0]!);
      },
      where: /causes\/pregnancy\/cause\.yaml \(evidence\)/,
    },
    {
      what: 'a finding that two questions ask',
      break(data) {
        const [first, second] = data.entries.question;
        second!.facts.asks.push(first!.facts.asks[0]!);
      },
      where: /data\/questions\//,
    },
  ],
  'implications-sound': [
    {
      what: 'a circle',
      break: (data) => void (entry(data, 'finding', 'swelling').facts.implies = ['one-sided-swelling']),
      where: /findings\/swelling/,
    },
  ],
};

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
    const faults = lint(data as AuthoredData).filter((fault) => fault.code === name);
    expect(faults.map((fault) => fault.where).join('\n')).toMatch(where);
    for (const { found, expected, mend } of faults) expect([found, expected, mend].every((text) => text.length > 2)).toBe(true);
  });
});

describe('exceptions', () => {
  it('excuse the fault they name, and are told when they excuse nothing', () => {
    const data = freshData();
    entry(data, 'finding', 'swelling').facts.implies = ['swelling'];
    const exception = { rule: 'implications-sound', where: 'data/findings/swelling/finding.yaml (implies)', why: 'for this test' };
    expect(lint(data as AuthoredData, [exception])).toEqual([]);
    expect(lint(freshData() as AuthoredData, [exception])).toMatchObject([{ code: 'idle-exception' }]);
  });
});
