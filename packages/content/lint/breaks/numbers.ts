import { entry, figure, first, line, text, type Breaks } from '../fixture.ts';

/** Faults of numbers, made on purpose. */
export const numbersBreaks: Breaks = {
  'for-and-against': [
    {
      what: 'a candidate that nothing speaks against',
      break(data) {
        const { facts } = entry(data, 'mimic', 'claudication');
        facts.evidence = facts.evidence
          .filter(({ present }) => present && 'ratio' in present)
          .map(({ finding, present }) => ({ finding, present }));
      },
      where: /mimics\/claudication\/mimic\.yaml \(evidence\)/,
    },
  ],
  'numbers-cited': [
    {
      what: 'a number without a measure',
      break: (data) => void (first(entry(data, 'cause', 'pregnancy').facts.figures).measure = 'none'),
      where: /causes\/pregnancy\/cause\.yaml \(figures\./,
    },
    {
      what: 'a page with numbers and no source',
      break(data) {
        const page = entry(data, 'remedy', 'stand-flat-foot');
        page.facts.figures = [];
        page.facts.sources = [];
        text(data, 'remedy', 'stand-flat-foot').evidence = 'It helped 7 of 10 people within 2 minutes.';
        text(data, 'remedy', 'stand-flat-foot').figures = {};
      },
      where: /remedies\/stand-flat-foot\/en\.yaml \(evidence\)/,
    },
  ],
  'figures-agree': [
    {
      what: 'a number outside its interval',
      break: (data) => void (figure(data, 'pregnancy', 'mg-metaanalysis-pregnancy').value = -2.1),
      where: /causes\/pregnancy\/cause\.yaml \(figures\.mg-metaanalysis-pregnancy\)/,
    },
    {
      what: 'more cramps that are said to be fewer',
      break: (data) =>
        void Object.assign(figure(data, 'pregnancy', 'mg-metaanalysis-pregnancy'), {
          value: 0.8,
          interval: [0.01, 1.2],
        }),
      where: /\(figures\.mg-metaanalysis-pregnancy\)/,
    },
    {
      what: 'odds above 1 that are said to fall',
      break: (data) => void (figure(data, 'pregnancy', 'pregnancy-leg-swelling').direction = 'decreases'),
      where: /causes\/pregnancy\/cause\.yaml \(figures\.pregnancy-leg-swelling\)/,
    },
    {
      what: 'no effect with an interval that leaves 1 out',
      break: (data) =>
        void Object.assign(figure(data, 'pregnancy', 'pregnancy-leg-swelling'), {
          direction: 'no-effect',
          interval: [1.5, 3],
        }),
      where: /\(figures\.pregnancy-leg-swelling\)/,
    },
  ],
  'ratios-agree': [
    {
      what: 'a yes and a no that speak the same way',
      break: (data) =>
        void (line(data, 'nerve-compression', 'at-night').absent = {
          ratio: 0.9,
          sources: ['matsumoto-2009'],
        }),
      where: /causes\/nerve-compression\/cause\.yaml \(evidence\.\d+ at-night\)/,
    },
    {
      what: 'a ratio other than its sensitivity and specificity give',
      break: (data) =>
        void (line(data, 'nerve-compression', 'at-night').present = {
          ratio: 0.4,
          sources: ['matsumoto-2009'],
        }),
      where: /causes\/nerve-compression\/cause\.yaml \(evidence\.\d+ at-night\.present\)/,
    },
    {
      what: 'a no that says more than the sensitivity allows',
      break: (data) =>
        void (line(data, 'thyroid-disease', 'weakness').absent = { against: 'strong', reason: 'on purpose' }),
      where: /causes\/thyroid-disease\/cause\.yaml \(evidence\.\d+ weakness\.absent\)/,
    },
  ],
  'verdict-fits-figures': [
    {
      what: 'a supported claim with a figure against it',
      break: (data) => void (first(entry(data, 'claim', 'common').facts.figures).speaks = 'against'),
      where: /claims\/common\/claim\.yaml \(verdict\)/,
    },
    {
      what: 'a contradicted claim that a figure speaks for',
      break: (data) => void (first(entry(data, 'claim', 'poor-hydration').facts.figures).speaks = 'for'),
      where: /claims\/poor-hydration\/claim\.yaml \(verdict\)/,
    },
  ],
};
