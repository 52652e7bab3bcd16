import { findings, medicines, questions, type FindingId, type Profile } from '@cramps/content';
import lexicon from '@cramps/content/lexicon/en';
import { match, nextPages } from '@cramps/content/match';
import { createParser } from '@cramps/content/parse';
import { advance, profileOf, start, type CheckState, type CheckTools } from '@cramps/ui/check';
import type { Case } from './vignettes.ts';

/** The person of a vignette goes through the check as the site and the widget run it, and answers every page truly. */

const tools: CheckTools = { parse: createParser(lexicon), nextPages, questions, findings, medicines };

/** Where a check begins: from the text the person typed, or from questions alone. */
export type Beginning = 'text' | 'questions';

/** What is true of the person: present findings, and who they are. Whatever else is asked is not there. */
interface Truth {
  readonly present: ReadonlySet<string>;
  readonly person: Omit<Profile, 'findings'>;
}

/** From the labels where a careful reader wrote them down, else from what the parser reads. */
function truthOf({ extract, text }: Case): Truth {
  const { profile } = tools.parse(text);
  const named = extract
    ? extract.present
    : Object.keys(profile.findings).filter((id) => profile.findings[id as FindingId] === 'present');
  const present = new Set(named);
  for (const id of present) for (const other of findings[id as FindingId]?.implies ?? []) present.add(other);
  const { findings: _, ...person } = profile;
  return { present, person };
}

/** What of the text the person confirms: all that is true. */
function confirm({ confirmed }: CheckState, { present, person }: Truth): [string, string][] {
  const { age, sex, medicines: taken = [] } = person;
  return [
    ...Object.entries(confirmed.findings)
      .filter(([id, answer]) => (answer === 'present') === present.has(id))
      .map(([id, answer]): [string, string] => ['known', `finding:${id}:${answer}`]),
    ...taken.map((id): [string, string] => ['known', `medicine:${id}:present`]),
    ...(age === undefined ? [] : [['age', String(Math.floor(age))] as [string, string]]),
    ...(sex ? [['sex', sex] as [string, string]] : []),
  ];
}

function choose({ asks }: CheckState, { present }: Truth): [string, string][] {
  const chosen = asks.filter((id) => present.has(id));
  return (chosen.length > 0 ? chosen : ['none']).map((value) => ['choice', value]);
}

/** A whole check of one person: the state at its end. */
function check(vignette: Case, beginning: Beginning): CheckState {
  const truth = truthOf(vignette);
  const first = beginning === 'text' ? [['text', vignette.text]] : [['do', 'questions']];
  let state = advance(start(), first as [string, string][], tools);
  if (state.step === 'start') state = advance(start(), [['do', 'questions']], tools);
  while (state.step !== 'result') {
    const said = state.step === 'confirm' ? confirm(state, truth) : choose(state, truth);
    state = advance(state, [...said, ['do', 'continue']], tools);
  }
  return state;
}

/** The same person after every question there is. */
function everything(vignette: Case): Profile {
  const { present, person } = truthOf(vignette);
  const asked = Object.values(questions).flatMap(({ asks }) => asks);
  const all = new Set<string>([...asked, ...present]);
  return {
    ...person,
    findings: Object.fromEntries([...all].map((id) => [id, present.has(id) ? 'present' : 'absent'])),
  };
}

/** One check, and how its result compares with everything answered. */
export interface Asked {
  readonly id: string;
  readonly pages: readonly string[];
  readonly sameUrgency: boolean;
  /** Danger that everything answered shows and the check does not. */
  readonly dangerMissed: boolean;
  readonly sameFirst: boolean;
  readonly firstAmongThree: boolean;
  readonly sameThree: boolean;
}

const LEVELS = ['self-care', 'routine', 'urgent', 'emergency'] as const;

export function compare(vignette: Case, beginning: Beginning): Asked {
  const end = check(vignette, beginning);
  const [stopped, all] = [match(profileOf(end)), match(everything(vignette))];
  const three = ({ ranked }: typeof all): string[] => ranked.slice(0, 3).map(({ id }) => id);
  const [soon, late] = [three(stopped), three(all)];
  const [now, then] = [LEVELS.indexOf(stopped.urgency), LEVELS.indexOf(all.urgency)];
  return {
    id: vignette.id,
    pages: end.answered.map(({ question }) => question),
    sameUrgency: now === then,
    dangerMissed: then >= LEVELS.indexOf('urgent') && now < then,
    sameFirst: soon[0] === late[0],
    firstAmongThree: soon.includes(late[0] ?? ''),
    sameThree: [...soon].sort().join() === [...late].sort().join(),
  };
}
