import type { Assessment, Finding, FindingId, Profile, Words } from '@cramps/content';
import type { ExplainedCandidate, Explanation } from '@cramps/content/explain';
import { medicineName } from '@cramps/content/explain';
import { isForChild } from '@cramps/content/match';
import type { Say } from '@cramps/ui';

/** One page for a talk with a doctor: headed lists, drawn for print and written to a file alike. */
export interface Sheet {
  readonly title: string;
  readonly purpose: string;
  readonly sections: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly end: string;
}

export interface SheetFacts {
  readonly profile: Profile;
  readonly assessment: Assessment;
  readonly explanation: Explanation;
  readonly findings: Readonly<Record<string, Pick<Finding, 'kind'>>>;
  /** The last nights in figures, where the person wants them on it. */
  readonly diary?: readonly string[];
}

/** More would not fit on one page, and the first ones weigh most. */
const CANDIDATES = 5;
const REASONS = 5;

export function sheetOf(
  { profile, assessment, explanation, findings, diary = [] }: SheetFacts,
  words: Words,
  say: Say,
): Sheet {
  const name = (id: string) => words.findings[id]?.name ?? id;
  const answered = Object.entries(profile.findings) as [FindingId, 'present' | 'absent' | 'unknown'][];
  const eases = (id: string) => findings[id]?.kind === 'relief';
  const listed = (answer: string, relief: boolean) =>
    answered.filter(([id, given]) => given === answer && eases(id) === relief).map(([id]) => name(id));
  const together = (items: readonly string[]) => (items.length > 0 ? [items.join('; ')] : []);
  const medicines = (profile.medicines ?? []).map((id) => medicineName(words, id));
  const person = [
    ...(profile.age === undefined ? [] : [say('told.age', { age: profile.age })]),
    ...(profile.sex ? [say(`check.confirm.${profile.sex}`)] : []),
  ];
  const tried = [
    ...listed('present', true),
    ...listed('absent', true).map((item) => say('check.confirm.not', { name: item })),
  ];
  const none = say('pages.sheet.none');
  const section = (key: string, lines: readonly string[], empty = none) => ({
    title: say(`pages.sheet.${key}`),
    lines: lines.length > 0 ? lines : [empty],
  });

  const fits = fitting(explanation).map((candidate) => ledgerLine(candidate, say));

  return {
    title: say('pages.sheet.title'),
    purpose: say('site.purpose'),
    sections: [
      section('person', together(person), say('pages.sheet.unsaid')),
      section(
        'flags',
        explanation.redFlags.map(({ title }) => title),
        say('pages.sheet.no-flags'),
      ),
      section('yes', together(listed('present', false))),
      section('no', together(listed('absent', false))),
      section(
        'unknown',
        together(answered.filter(([, given]) => given === 'unknown').map(([id]) => name(id))),
      ),
      section('medicines', together(medicines), say('pages.sheet.unsaid')),
      section('tried', [...together(tried), say('pages.sheet.by-hand')]),
      ...(diary.length > 0 ? [section('diary', [diary.join(' ')])] : []),
      // The check stops for a child: its answers and its warning signs stand, what fits does not.
      ...(isForChild(profile) ? [] : [section('fits', fits)]),
    ],
    end: say('result.id', { id: assessment.resultId, version: assessment.contentVersion }),
  };
}

/** What has something to weigh, best fit first; the open end stays on the page as it does on the screen. */
function fitting({ candidates }: Explanation): ExplainedCandidate[] {
  const isOpenEnd = ({ id }: ExplainedCandidate) => id === 'idiopathic';
  const first = candidates.filter((one) => one.fit !== 'none' && one.for.length > 0 && !isOpenEnd(one));
  return [...first.slice(0, CANDIDATES), ...candidates.filter(isOpenEnd)];
}

function ledgerLine({ name, fitLabel, for: speaksFor, against }: ExplainedCandidate, say: Say): string {
  const side = (key: 'for' | 'against', lines: ExplainedCandidate['for']) =>
    lines.length > 0
      ? ` ${say(`pages.sheet.${key}`, {
          lines: lines
            .slice(0, REASONS)
            .map(({ text }) => text)
            .join('; '),
        })}`
      : '';
  return `${say('pages.sheet.candidate', { name, fit: fitLabel })}${side('for', speaksFor)}${side('against', against)}`;
}

/** The sheet as plain text, which any machine can open and any person can read. */
export function sheetText({ title, purpose, sections, end }: Sheet, printed: string): string {
  const body = sections.map((section) =>
    [section.title, ...section.lines.map((line) => `- ${line}`)].join('\n'),
  );
  return `${[title, printed, purpose, ...body, end].join('\n\n')}\n`;
}
