/** One block of code in a README. */
export interface Example {
  readonly language: string;
  readonly code: string;
}

/** The blocks of code in a text, in their order. */
export function examples(readme: string): Example[] {
  return [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = '', code = '']) => ({
    language,
    code,
  }));
}

/** What an example says it prints: the comment behind each `console.log`. */
export const promised = ({ code }: Example): string[] =>
  [...code.matchAll(/console\.log\(.*\); \/\/ (.+)$/gm)].map(([, line = '']) => line.trim());

/** Why what an example printed is not what it promises, or undefined. */
export function broken(example: Example, stdout: string): string | undefined {
  if (example.code.includes('console.log') && stdout.trim() === '') return 'it prints nothing';
  if (/\bundefined\b/.test(stdout)) return 'it prints undefined';
  const lost = promised(example).find((line) => !stdout.includes(line));
  return lost === undefined ? undefined : `it does not print: ${lost}`;
}
