import { emergencyNumbers, type RemedyId } from '@cramps/content';
import { articles } from '@cramps/content/articles/en';
import { message } from '@cramps/content/explain';
import { words } from '@cramps/content/words/en';
import { namesIn } from './ways.ts';

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

/**
 * The number to call first, with the countries where it holds, by two letters and by name: `999GBUK,HKHong Kong112IEIreland`.
 */
function countries(): string {
  const nameOf = namesIn(String(words.ui['formats'] ?? words.locale));
  const byNumber = new Map<string, string[]>();
  for (const { country, emergency } of emergencyNumbers) {
    const number = emergency[0] ?? '';
    byNumber.set(number, [...(byNumber.get(number) ?? []), `${country}${nameOf(country)}`]);
  }
  return [...byNumber].map(([number, named]) => number + named.join()).join('');
}

/** What stands before a country, between it and its number, and after that. */
function aroundNumber(): string[] {
  const [, ...parts] = /^(.*)\{country\}(.*)\{number\}(.*)$/.exec(say('widget.help.number')) ?? [];
  if (parts.length === 0)
    throw new Error('data/ui: "widget.help.number" wants {country} and after it {number}.');
  return parts;
}

/** Called by the elements that they stand in. */
const en = {
  dir: /^(ar|fa|he|ur)\b/.test(words.locale) ? 'rtl' : 'ltr',
  relief: {
    title: say('widget.relief.title'),
    steps: remedy(STRETCH).steps.slice(0, FIRST_STEPS),
    strong: say('widget.relief.standing', { remedy: remedy(STAND).name }),
    text: remedy(STAND).short,
  },
  help: {
    title: say('widget.help.title'),
    strong: say('widget.help.call'),
    around: aroundNumber(),
    small: say('widget.help.elsewhere'),
    numbers: [...new Set(emergencyNumbers.flatMap(({ emergency }) => emergency))].slice(0, NUMBERS_SHOWN),
    countries: countries(),
    lines: articles.remedies[STRETCH]?.who ?? [],
  },
  invite: {
    title: say('widget.invite.title'),
    lead: say('widget.invite.lead'),
    small: say('widget.private'),
    relief: say('widget.invite.go.relief'),
    text: say('widget.invite.go.text'),
    questions: say('widget.invite.go.questions'),
  },
  states: { loading: say('widget.loading'), failed: say('widget.failed') } as Partial<Record<string, string>>,
  retry: say('widget.retry'),
  footer: [say('site.purpose'), say('site.limits')],
};

export type CardWords = typeof en;

/** By locale. */
export default { en } as Readonly<Record<string, CardWords>>;
