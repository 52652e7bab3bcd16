/** Something wrong with a package as it would be published. */
export interface Fault {
  readonly where: string;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

/** A fault in four lines, the same way all checks of this project tell theirs. */
export function tell({ where, found, expected, mend }: Fault): string {
  return `${where}\n  found     ${found}\n  expected  ${expected}\n  mend      ${mend}`;
}
