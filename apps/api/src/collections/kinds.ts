/** What is said of a kind of thing before any of it is loaded. */
export interface Kind {
  /** Below `/v1/`, and in the addresses of MCP resources. */
  readonly path: string;
  /** What one and all are called in descriptions. */
  readonly one: string;
  readonly many: string;
  /** Component names of the document are made of this: `Cause`, `CauseSummary`. */
  readonly name: string;
  /** An id that serves as an example. */
  readonly example: string;
}

/** Every kind of thing there is, in the order it is documented in. */
export const KINDS = {
  cause: { path: 'causes', one: 'cause', many: 'causes', name: 'Cause', example: 'pregnancy' },
  mimic: { path: 'mimics', one: 'look-alike', many: 'look-alikes', name: 'Mimic', example: 'restless-legs' },
  redFlag: {
    path: 'red-flags',
    one: 'red flag',
    many: 'red flags',
    name: 'RedFlag',
    example: 'ali-cold-pale',
  },
  finding: {
    path: 'findings',
    one: 'finding',
    many: 'findings',
    name: 'Finding',
    example: 'one-sided-swelling',
  },
  question: {
    path: 'questions',
    one: 'question',
    many: 'questions',
    name: 'Question',
    example: 'leg-looks',
  },
  medicine: {
    path: 'medicines',
    one: 'medicine',
    many: 'medicines',
    name: 'Medicine',
    example: 'furosemide',
  },
  remedy: { path: 'remedies', one: 'remedy', many: 'remedies', name: 'Remedy', example: 'magnesium' },
  claim: { path: 'claims', one: 'claim', many: 'claims', name: 'Claim', example: 'timing-and-disruption' },
  source: { path: 'sources', one: 'source', many: 'sources', name: 'Source', example: 'maisonneuve-2016' },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof KINDS;
export const kindNames = Object.keys(KINDS) as KindName[];

/** The kinds that search finds. */
export const SEARCHED = ['cause', 'mimic', 'remedy', 'medicine', 'claim'] as const satisfies KindName[];
