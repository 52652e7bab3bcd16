import type { components, paths } from '../generated/api.ts';

type Schemas = components['schemas'];

export type { components, paths } from '../generated/api.ts';

/** What is known about a person, as the API takes it. */
export type Profile = Schemas['Profile'];
/** What fits a profile and why, in codes and in words. Show its red flags before anything else. */
export type Assessment = Schemas['Assessment'];
export type ParsedText = Schemas['ParsedText'];
export type NextQuestion = Schemas['NextQuestion'];
export type Meta = Schemas['Meta'];
export type Hit = Schemas['Hit'];
export type EmergencyNumber = Schemas['EmergencyNumber'];
export type Cause = Schemas['Cause'];
export type CauseSummary = Schemas['CauseSummary'];
export type Mimic = Schemas['Mimic'];
export type MimicSummary = Schemas['MimicSummary'];
export type RedFlag = Schemas['RedFlag'];
export type RedFlagSummary = Schemas['RedFlagSummary'];
export type Finding = Schemas['Finding'];
export type FindingSummary = Schemas['FindingSummary'];
export type Question = Schemas['Question'];
export type QuestionSummary = Schemas['QuestionSummary'];
export type Medicine = Schemas['Medicine'];
export type MedicineSummary = Schemas['MedicineSummary'];
export type Remedy = Schemas['Remedy'];
export type RemedySummary = Schemas['RemedySummary'];
export type Claim = Schemas['Claim'];
export type ClaimSummary = Schemas['ClaimSummary'];
export type Source = Schemas['Source'];
export type SourceSummary = Schemas['SourceSummary'];
/** RFC 9457 problem details: what every answer is that is not a success. */
export type Problem = Schemas['Problem'];
export type Fault = Schemas['Fault'];

/** The kinds of things there are lists of. */
export interface Kinds {
  readonly causes: { readonly item: Cause; readonly summary: CauseSummary };
  readonly mimics: { readonly item: Mimic; readonly summary: MimicSummary };
  readonly 'red-flags': { readonly item: RedFlag; readonly summary: RedFlagSummary };
  readonly findings: { readonly item: Finding; readonly summary: FindingSummary };
  readonly questions: { readonly item: Question; readonly summary: QuestionSummary };
  readonly medicines: { readonly item: Medicine; readonly summary: MedicineSummary };
  readonly remedies: { readonly item: Remedy; readonly summary: RemedySummary };
  readonly claims: { readonly item: Claim; readonly summary: ClaimSummary };
  readonly sources: { readonly item: Source; readonly summary: SourceSummary };
}

/** The query a list takes, without `fields`: whoever wants fewer members asks for single items. */
export type ListQuery<Kind extends keyof Kinds> = Omit<
  NonNullable<paths[`/v1/${Kind}`]['get']['parameters']['query']>,
  'fields'
>;
