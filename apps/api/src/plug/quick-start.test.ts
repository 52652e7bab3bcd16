import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Running } from './running.ts';
import { startNode } from './start.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

let running: Running;
let folder: string;
beforeAll(async () => {
  // Below this package, so that the client is found by its name.
  [running, folder] = await Promise.all([startNode(), mkdtemp(join(root, 'dist', 'quick-start-'))]);
});
afterAll(() => Promise.all([running.stop(), rm(folder, { recursive: true })]));

async function snippet(language: string): Promise<string> {
  const text = await readFile(join(root, 'build', 'introduction.md'), 'utf8');
  return new RegExp('```' + language + '\n([^]*?)```').exec(text)?.[1] ?? '';
}

const has = (command: string) =>
  run(command, ['--version']).then(
    () => true,
    () => false,
  );

/** How each language runs a file; what is not on this machine is passed over. */
const RUNNERS = [
  { language: 'sh', command: 'sh', file: 'try.sh', needs: 'curl', prints: /"urgency":"\w+"/ },
  {
    language: 'ts',
    command: process.execPath,
    file: 'try.ts',
    needs: process.execPath,
    prints: /(?:emergency|urgent|routine|self-care)/,
  },
  { language: 'python', command: 'python3', file: 'try.py', needs: 'python3', prints: /'furosemide'/ },
];

it.each(RUNNERS)(
  'the quick start in $language runs as it stands',
  async ({ language, command, file, needs, prints }) => {
    const code = await snippet(language);
    expect(code).not.toBe('');
    if (!(await has(needs))) return;
    await writeFile(join(folder, file), code);
    const { stdout } = await run(command, [join(folder, file)], {
      env: { ...process.env, CRAMPS_API: running.url },
    });
    expect(stdout).toMatch(prints);
  },
);
