import { permille } from './bootstrap.ts';
import type { Evaluation, FileResult } from './evaluation.ts';
import { MEASURES } from './measures.ts';
import { percent } from './table.ts';

/** How the report and the snapshot are made anew, once somebody has looked at what changed. */
export const RENEW = 'npx -y pnpm@12 evaluate --write';

export const serialise = (evaluation: Evaluation): string => `${JSON.stringify(evaluation, null, 1)}\n`;

function changedFigures(before: FileResult, after: FileResult): string[] {
  return MEASURES.flatMap(({ name, good }) => {
    const was = before.figures[name];
    const is = after.figures[name];
    if (!was || !is || (was.hits === is.hits && was.of === is.of)) return [];
    const rise = permille(is) - permille(was);
    const word = rise === 0 ? 'moved' : rise > 0 === (good === 'high') ? 'better' : 'WORSE';
    return [
      `${after.name}: ${name} ${word}, ${percent(was)} (${was.hits} of ${was.of}) to ${percent(is)} (${is.hits} of ${is.of})`,
    ];
  });
}

function changedCases(before: FileResult, after: FileResult): string[] {
  const ids = [...new Set([...Object.keys(before.misses), ...Object.keys(after.misses)])].sort();
  return ids.flatMap((id) => {
    const was = before.misses[id] ?? [];
    const is = after.misses[id] ?? [];
    const lost = is.filter((name) => !was.includes(name));
    const won = was.filter((name) => !is.includes(name));
    return [
      ...(lost.length > 0 ? [`${id}: now MISSED on ${lost.join(', ')}`] : []),
      ...(won.length > 0 ? [`${id}: no longer missed on ${won.join(', ')}`] : []),
    ];
  });
}

/** What differs between two evaluations, figure by figure and case by case; empty where nothing does. */
export function differences(before: Evaluation, after: Evaluation): string[] {
  const names = [...new Set([...before.files, ...after.files].map(({ name }) => name))];
  const lines = names.flatMap((name) => {
    const was = before.files.find((one) => one.name === name);
    const is = after.files.find((one) => one.name === name);
    if (!was) return [`${name}: a new file of cases`];
    if (!is) return [`${name}: the file of cases is gone`];
    return [...changedFigures(was, is), ...changedCases(was, is)];
  });
  if (lines.length === 0 && serialise(before) !== serialise(after))
    return ['No figure of a file changed, but a table by group, band, query or part left out did.'];
  return lines;
}
