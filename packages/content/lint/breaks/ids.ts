import { entry, first, pair, type Breaks } from '../fixture.ts';

/** Faults of ids and sources, made on purpose. */
export const idsBreaks: Breaks = {
  'ids-exist': [
    {
      what: 'a finding that is not there',
      break: (data) => void (first(entry(data, 'cause', 'pregnancy').facts.evidence).finding = 'pregnency'),
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
        void Object.assign(first(data.sources).facts, { url: null, doi: null, pmid: null, pmcid: null }),
      where: /data\/sources\//,
    },
  ],
  'no-orphan-sources': [
    {
      what: 'a source nothing cites',
      break: (data) =>
        void data.sources.push({
          ...first(data.sources),
          id: 'idle-2020',
          file: 'data/sources/idle-2020.yaml',
        }),
      where: /data\/sources\/idle-2020\.yaml/,
    },
  ],
  'one-source-a-work': [
    {
      what: 'an address under two ids, written differently',
      break(data) {
        const [one, other] = pair(data.sources.filter(({ facts }) => facts.url));
        other.facts.url = `${one.facts.url?.replace('https://', 'http://www.')}#top`;
      },
      where: /data\/sources\//,
    },
    {
      what: 'a DOI under two ids',
      break(data) {
        const [one, other] = pair(data.sources.filter(({ facts }) => facts.doi));
        other.facts.doi = one.facts.doi?.toUpperCase() ?? null;
      },
      where: /data\/sources\//,
    },
    {
      what: 'a title under two ids',
      break(data) {
        const [one, other] = pair(data.sources);
        other.facts.title = `${one.facts.title}.`;
      },
      where: /data\/sources\//,
    },
  ],
  'no-duplicates': [
    {
      what: 'evidence that would count twice',
      break(data) {
        const { evidence } = entry(data, 'cause', 'pregnancy').facts;
        evidence.push(first(evidence));
      },
      where: /causes\/pregnancy\/cause\.yaml \(evidence\)/,
    },
    {
      what: 'an id twice in one list',
      break(data) {
        const { facts } = entry(data, 'cause', 'pregnancy');
        facts.remedies.push(first(facts.remedies));
      },
      where: /causes\/pregnancy\/cause\.yaml \(remedies\)/,
    },
    {
      what: 'a finding that two questions ask',
      break(data) {
        const [one, other] = pair(data.entries.question);
        other.facts.asks.push(first(one.facts.asks));
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
};
