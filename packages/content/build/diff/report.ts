import type { Change, Value } from './compare.ts';
import type { Answer } from './state.ts';

/** A section of the report: its heading, and one row of cells a change. */
interface Section {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const show = (value: Value): string => (value === null ? 'none' : String(value));
const answer = ({ urgency, top }: Answer): string => `${urgency}: ${top.join(', ')}`;
const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

function sections({ added, removed, values, answers }: Change): Section[] {
  const ids = (record: Change['added']): string[][] =>
    Object.entries(record).flatMap(([kind, list]) => list.map((id) => [kind, id]));
  return [
    { title: 'Ids added', columns: ['Kind', 'Id'], rows: ids(added) },
    { title: 'Ids removed', columns: ['Kind', 'Id'], rows: ids(removed) },
    {
      title: 'Numbers, verdicts and lists',
      columns: ['Where', 'Old', 'New'],
      rows: values.map((change) => [change.path, show(change.old), show(change.new)]),
    },
    {
      title: 'Vignettes with another answer',
      columns: ['Vignette', 'Old', 'New'],
      rows: answers.map((change) => [change.vignette, answer(change.old), answer(change.new)]),
    },
  ];
}

/** The change as lines for a terminal. */
export function asText(change: Change): string {
  const told = sections(change).map(({ title, rows }) => {
    const lines = rows.map(
      ([first, ...rest]) => `  ${first}${rest.length > 1 ? `: ${rest.join(' → ')}` : `/${rest[0]}`}`,
    );
    return [`${title}: ${rows.length}`, ...lines].join('\n');
  });
  return [`content ${change.from} → ${change.to}`, ...told].join('\n\n');
}

/** The change as Markdown, for a comment on a pull request. */
export function asMarkdown(change: Change): string {
  const all = sections(change);
  const told = all
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, columns, rows }) => {
      const table = [columns, columns.map(() => '---'), ...rows]
        .map((cells) => `| ${cells.join(' | ')} |`)
        .join('\n');
      return `<details><summary>${title}: ${rows.length}</summary>\n\n${table}\n\n</details>`;
    });
  const count = all.reduce((sum, { rows }) => sum + rows.length, 0);
  return [`### Content ${change.from} → ${change.to}: ${plural(count, 'change')}`, ...told].join('\n\n');
}
