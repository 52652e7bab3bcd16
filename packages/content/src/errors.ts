/** A fault, told so that somebody can mend it: where it is, what was found, what was expected, what to do. */
export interface Fault {
  readonly code: string;
  readonly where: string;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

/** Thrown by every function of this package that is asked for something it cannot give. */
export class ContentError extends Error implements Fault {
  override readonly name = 'ContentError';
  readonly code: string;
  readonly where: string;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;

  constructor(fault: Fault) {
    super(`${fault.where}: found ${fault.found}, expected ${fault.expected}. ${fault.mend}`);
    this.code = fault.code;
    this.where = fault.where;
    this.found = fault.found;
    this.expected = fault.expected;
    this.mend = fault.mend;
  }
}
