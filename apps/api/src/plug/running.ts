/** A server that a test talks to. */
export interface Running {
  readonly url: string;
  /** Of the process that serves, where it is one of its own. */
  readonly pid?: number;
  readonly stop: () => Promise<void>;
}
