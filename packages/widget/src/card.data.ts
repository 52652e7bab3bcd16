import { emergencyNumbers, type RemedyId } from '@cramps/content';
import { articles } from '@cramps/content/articles/en';
import { message } from '@cramps/content/explain';
import { words } from '@cramps/content/words/en';

/**
 * The words of the card, picked when the package is built: what to do first, when to get help, and where the check begins.
 * They are the content's own words, so the card never says anything else than the site.
 */
const FIRST_STEPS = 4;
const STRETCH: RemedyId = 'calf-stretch-during-cramp';
const STAND: RemedyId = 'stand-flat-foot';
/** Numbers shown where the country is not known, in the order of the data. */
const NUMBERS_SHOWN = 3;

function say(key: string, values: Readonly<Record<string, string>> = {}): string {
  const text = message(words, key);
  if (text === key) throw new Error(`data/ui: there is no message "${key}", which the widget's card needs.`);
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}

function remedy(id: RemedyId) {
  const found = words.remedies[id];
  if (!found) throw new Error(`data/remedies/${id}: the widget's card needs its words.`);
  return found;
}

const en = {
  dir: /^(ar|fa|he|ur)\b/.test(words.locale) ? 'rtl' : 'ltr',
  relief: {
    title: say('widget.relief.title'),
    steps: remedy(STRETCH).steps.slice(0, FIRST_STEPS),
    standing: say('widget.relief.standing', { remedy: remedy(STAND).name }),
    stand: remedy(STAND).short,
  },
  help: {
    title: say('widget.help.title'),
    call: say('widget.help.call'),
    number: say('widget.help.number'),
    elsewhere: say('widget.help.elsewhere'),
    numbers: [...new Set(emergencyNumbers.flatMap(({ emergency }) => emergency))].slice(0, NUMBERS_SHOWN),
    lines: articles.remedies[STRETCH]?.who ?? [],
  },
  invite: {
    title: say('widget.invite.title'),
    lead: say('widget.invite.lead'),
    private: say('widget.private'),
    relief: say('widget.invite.go.relief'),
    text: say('widget.invite.go.text'),
    questions: say('widget.invite.go.questions'),
  },
  loading: say('widget.loading'),
  failed: say('widget.failed'),
  retry: say('widget.retry'),
  purpose: say('site.purpose'),
  limits: say('site.limits'),
};

export type CardWords = typeof en;

/** The number to call first, by country. */
const firstNumbers = new Map<string, string[]>();
for (const { country, emergency } of emergencyNumbers) {
  const number = emergency[0] ?? '';
  firstNumbers.set(number, [...(firstNumbers.get(number) ?? []), country]);
}

export default {
  /** By locale. */
  words: { en } as Readonly<Record<string, CardWords>>,
  /** `112 IE DE …`, one after the other. */
  numbers: [...firstNumbers].map(([number, codes]) => [number, ...codes].join(' ')).join(' '),
};
