import { describe, expect, it } from 'vitest';
import type { AuthoredData } from '../build/kinds.ts';
import { entry, freshData, type Mutable } from './fixture.ts';
import { lint, report, RULES } from './runner.ts';

const line = (data: Mutable<AuthoredData>, cause: string, finding: string) =>
  entry(data, 'cause', cause).facts.evidence.find((one) => one.finding === finding)!;
const figure = (data: Mutable<AuthoredData>, cause: string, id: string) =>
  entry(data, 'cause', cause).facts.figures.find((one) => one.id === id)!;

/** For every rule: one fault made on purpose, and where it has to be told. */
const BREAKS: Readonly<
  Record<string, readonly { what: string; break: (data: Mutable<AuthoredData>) => void; where: RegExp }[]>
> = {
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
      break: (data) =>
        void Object.assign(data.sources[0]!.facts, { url: null, doi: null, pmid: null, pmcid: null }),
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
      break: (data) =>
        void (entry(data, 'cause', 'pregnancy').words.en!.text.summary = 'You probably have a clot.'),
      where: /causes\/pregnancy\/en\.yaml \(summary\)/,
    },
    {
      what: 'a percentage for a person',
      break: (data) => void (data.ui.en!.text = { result: 'A 80 % match' }),
      where: /data\/ui\/en\.yaml \(result\)/,
    },
    {
      what: 'an instruction to stop a medicine',
      break: (data) =>
        void (entry(data, 'cause', 'statins').words.en!.text.helps = 'Stop taking your statins.'),
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
      what: 'an id twice in one list',
      break(data) {
        const { facts } = entry(data, 'cause', 'pregnancy');
        facts.remedies.push(facts.remedies[0]!);
      },
      where: /causes\/pregnancy\/cause\.yaml \(remedies\)/,
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
  'no-orphan-sources': [
    {
      what: 'a source nothing cites',
      break: (data) => void data.sources.push({ ...data.sources[0]!, id: 'idle-2020', file: 'data/sources/idle-2020.yaml' }),
      where: /data\/sources\/idle-2020\.yaml/,
    },
  ],
  'one-source-a-work': [
    {
      what: 'an address under two ids, written differently',
      break(data) {
        const [first, second] = data.sources.filter(({ facts }) => facts.url);
        second!.facts.url = `${first!.facts.url!.replace('https://', 'http://www.')}#top`;
      },
      where: /data\/sources\//,
    },
    {
      what: 'a DOI under two ids',
      break(data) {
        const [first, second] = data.sources.filter(({ facts }) => facts.doi);
        second!.facts.doi = first!.facts.doi!.toUpperCase();
      },
      where: /data\/sources\//,
    },
    {
      what: 'a title under two ids',
      break: (data) => void (data.sources[7]!.facts.title = `${data.sources[3]!.facts.title}.`),
      where: /data\/sources\//,
    },
  ],
  'findings-asked': [
    {
      what: 'a finding that no question asks',
      break: (data) => void (entry(data, 'question', 'urge').facts.asks = ['calf']),
      where: /findings\/urge-to-move/,
    },
    {
      what: 'a reason for not asking what is asked',
      break: (data) => void (entry(data, 'finding', 'calf').facts.unasked = 'Nobody would know.'),
      where: /findings\/calf\/finding\.yaml \(unasked\)/,
    },
  ],
  'questions-useful': [
    {
      what: 'a finding that makes no difference',
      break(data) {
        entry(data, 'finding', 'caffeine').facts.unasked = undefined;
        entry(data, 'question', 'food-and-drink').facts.asks.push('caffeine');
      },
      where: /questions\/food-and-drink\/question\.yaml \(asks\)/,
    },
  ],
  'for-and-against': [
    {
      what: 'a candidate that nothing speaks against',
      break(data) {
        const { facts } = entry(data, 'mimic', 'claudication');
        facts.evidence = facts.evidence.filter(({ present }) => present && 'ratio' in present).map(({ finding, present }) => ({ finding, present }));
      },
      where: /mimics\/claudication\/mimic\.yaml \(evidence\)/,
    },
  ],
  'ratios-agree': [
    {
      what: 'a yes and a no that speak the same way',
      break: (data) => void (line(data, 'nerve-compression', 'at-night').absent = { ratio: 0.9, sources: ['matsumoto-2009'] }),
      where: /causes\/nerve-compression\/cause\.yaml \(evidence\.\d+ at-night\)/,
    },
    {
      what: 'a ratio other than its sensitivity and specificity give',
      break: (data) => void (line(data, 'nerve-compression', 'at-night').present = { ratio: 0.4, sources: ['matsumoto-2009'] }),
      where: /causes\/nerve-compression\/cause\.yaml \(evidence\.\d+ at-night\.present\)/,
    },
    {
      what: 'a no that says more than the sensitivity allows',
      break: (data) => void (line(data, 'thyroid-disease', 'weakness').absent = { against: 'strong', reason: 'on purpose' }),
      where: /causes\/thyroid-disease\/cause\.yaml \(evidence\.\d+ weakness\.absent\)/,
    },
  ],
  'figures-agree': [
    {
      what: 'a number outside its interval',
      break: (data) => void (figure(data, 'pregnancy', 'mg-metaanalysis-pregnancy').value = 2.1),
      where: /causes\/pregnancy\/cause\.yaml \(figures\.mg-metaanalysis-pregnancy\)/,
    },
    {
      what: 'odds above 1 that are said to fall',
      break: (data) => void (figure(data, 'pregnancy', 'pregnancy-leg-swelling').direction = 'decreases'),
      where: /causes\/pregnancy\/cause\.yaml \(figures\.pregnancy-leg-swelling\)/,
    },
    {
      what: 'no effect with an interval that leaves 1 out',
      break: (data) => void Object.assign(figure(data, 'pregnancy', 'pregnancy-leg-swelling'), { direction: 'no-effect', interval: [1.5, 3] }),
      where: /\(figures\.pregnancy-leg-swelling\)/,
    },
  ],
  'verdict-fits-figures': [
    {
      what: 'a supported claim with a figure against it',
      break: (data) => void (entry(data, 'claim', 'common').facts.figures[0]!.speaks = 'against'),
      where: /claims\/common\/claim\.yaml \(verdict\)/,
    },
    {
      what: 'a contradicted claim that a figure speaks for',
      break: (data) => void (entry(data, 'claim', 'poor-hydration').facts.figures[0]!.speaks = 'for'),
      where: /claims\/poor-hydration\/claim\.yaml \(verdict\)/,
    },
  ],
  'reading-grade': [
    {
      what: 'a page for specialists',
      break: (data) => void (entry(data, 'question', 'urge').words.en!.text.why = 'Idiopathic paraesthesia necessitates neurophysiological investigation.'),
      where: /questions\/urge\/en\.yaml/,
    },
  ],
  'sentence-length': [
    {
      what: 'a sentence without an end',
      break: (data) => void (entry(data, 'cause', 'pregnancy').words.en!.text.helps = `${'It can help to rest and '.repeat(5)}rest.`),
      where: /causes\/pregnancy\/en\.yaml \(helps\)/,
    },
    {
      what: 'one in the interface',
      break: (data) => void (data.ui.en!.text = { intro: 'one two three '.repeat(9) }),
      where: /data\/ui\/en\.yaml \(intro\)/,
    },
  ],
  'text-length': [
    {
      what: 'a text longer than its place',
      break: (data) => void (entry(data, 'remedy', 'stand-flat-foot').words.en!.text.steps[1] = 'Hold on to the wall. '.repeat(9)),
      where: /remedies\/stand-flat-foot\/en\.yaml \(steps\.1\)/,
    },
  ],
  'no-repeated-sentences': [
    {
      what: 'a sentence of another page',
      break(data) {
        entry(data, 'cause', 'pregnancy').words.en!.text.typical = 'A cramp comes and goes like this.';
        entry(data, 'mimic', 'restless-legs').words.en!.text.typical = 'It is odd. A cramp comes, and goes like this';
      },
      where: /mimics\/restless-legs\/en\.yaml \(typical\)/,
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
