import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const at = (path: string) => join(import.meta.dirname, path);
const tenLines = readFileSync(at('examples/ten-lines.txt'), 'utf8');

it('runs the ten lines of /developers', () => {
  const told = execFileSync(process.execPath, ['--input-type=module', '--eval', tenLines], {
    cwd: at('.'),
    encoding: 'utf8',
  });
  expect(told).toMatch(/^(Self-care first|Worth an appointment) \[/);
  expect(told).toMatch(/ (Strong|Some|Weak) fit \[/);
  expect(told).toMatch(/sources: \[ '[a-z0-9-]+'/);
});

it('shows ten lines, the same as those of the package', () => {
  expect(tenLines.trim().split('\n')).toHaveLength(10);
  expect(readFileSync(at('../../../../packages/content/README.md'), 'utf8')).toContain(tenLines.trim());
});
