import { entry, text, type Breaks } from '../fixture.ts';

/** Faults of words, made on purpose. */
export const wordsBreaks: Breaks = {
  'words-complete': [
    {
      what: 'words missing in a locale',
      break: (data) => void delete entry(data, 'cause', 'pregnancy').words.en,
      where: /causes\/pregnancy\/en\.yaml/,
    },
    {
      what: 'a figure without a sentence',
      break: (data) => void (text(data, 'cause', 'pregnancy').figures = {}),
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
      break: (data) => void (text(data, 'cause', 'pregnancy').summary = 'You probably have a clot.'),
      where: /causes\/pregnancy\/en\.yaml \(summary\)/,
    },
    {
      what: 'a percentage for a person',
      break: (data) => void (data.ui.en = { file: 'data/ui/en.yaml', text: { result: 'A 80 % match' } }),
      where: /data\/ui\/en\.yaml \(result\)/,
    },
    {
      what: 'an instruction to stop a medicine',
      break: (data) => void (text(data, 'cause', 'statins').helps = 'Stop taking your statins.'),
      where: /causes\/statins\/en\.yaml \(helps\)/,
    },
    {
      what: 'an instruction to stop a medicine, behind one not to',
      break: (data) =>
        void (text(data, 'cause', 'statins').helps =
          'Do not stop your tablets. Rest the leg. Stop taking your statins.'),
      where: /causes\/statins\/en\.yaml \(helps\)/,
    },
  ],
  'thresholds-named': [
    {
      what: 'a threshold that nobody is said to have set',
      break: (data) =>
        void (data.ui.en = {
          file: 'data/ui/en.yaml',
          text: { now: 'The NHS lists this. Get help for a cramp of more than 10 minutes.' },
        }),
      where: /data\/ui\/en\.yaml \(now\)/,
    },
  ],
  'terms-can-match': [
    {
      what: 'a sign that no text has as a word',
      break: (data) => void (text(data, 'finding', 'swelling').terms.present = ['power # / 5']),
      where: /findings\/swelling\/en\.yaml \(terms\.present\.0\)/,
    },
    {
      what: 'a class that the lexicon does not have',
      break: (data) => void (text(data, 'finding', 'swelling').terms.absent = ['no @nothing|leg']),
      where: /findings\/swelling\/en\.yaml \(terms\.absent\.0\)/,
    },
  ],
  'reading-grade': [
    {
      what: 'a page for specialists',
      break: (data) =>
        void (text(data, 'question', 'urge').why =
          'Idiopathic paraesthesia necessitates neurophysiological investigation.'),
      where: /questions\/urge\/en\.yaml/,
    },
  ],
  'sentence-length': [
    {
      what: 'a sentence without an end',
      break: (data) =>
        void (text(data, 'cause', 'pregnancy').helps = `${'It can help to rest and '.repeat(5)}rest.`),
      where: /causes\/pregnancy\/en\.yaml \(helps\)/,
    },
    {
      what: 'one in the interface',
      break: (data) =>
        void (data.ui.en = { file: 'data/ui/en.yaml', text: { intro: 'one two three '.repeat(9) } }),
      where: /data\/ui\/en\.yaml \(intro\)/,
    },
  ],
  'text-length': [
    {
      what: 'a text longer than its place',
      break: (data) =>
        void (text(data, 'remedy', 'stand-flat-foot').steps[1] = 'Hold on to the wall. '.repeat(9)),
      where: /remedies\/stand-flat-foot\/en\.yaml \(steps\.1\)/,
    },
  ],
  'no-repeated-sentences': [
    {
      what: 'a sentence of another page',
      break(data) {
        text(data, 'cause', 'pregnancy').typical = 'A cramp comes and goes like this.';
        text(data, 'mimic', 'restless-legs').typical = 'It is odd. A cramp comes, and goes like this';
      },
      where: /mimics\/restless-legs\/en\.yaml \(typical\)/,
    },
  ],
};
