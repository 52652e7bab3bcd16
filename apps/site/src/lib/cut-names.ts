import { resolve } from '$app/paths';
import { CUTS, cutSources, type Cut } from './backlinks.ts';
import { say } from './words.ts';

const GROUPS = new Set(['mimic', 'remedy', 'medicine', 'claim', 'red-flag', 'criterion']);

/** How a value of a cut is called. */
export function cutName(cut: Cut, value: string): string {
  if (cut === 'design') return say(`pages.evidence.design.${value}`);
  if (cut === 'topic')
    return GROUPS.has(value)
      ? say(`pages.evidence.topic.${value}`)
      : say('pages.evidence.topic.causes', { group: say(`causes.group.${value}`) });
  if (value === 'undated' || value === 'before-2000') return say(`pages.evidence.years.${value}`);
  return say('pages.evidence.years.decade', { from: value, to: String(Number(value) + 9) });
}

/** All values of each cut as links with how many sources they hold. */
export const cutLinks = (here?: { by: string; value: string }) =>
  CUTS.map((cut) => ({
    cut,
    title: say(`pages.evidence.by.${cut}`),
    links: [...cutSources[cut]].map(([value, { length }]) => ({
      href: resolve('/evidence/[by]/[value]', { by: cut, value }),
      name: cutName(cut, value),
      n: length,
      here: here?.by === cut && here.value === value,
    })),
  }));
