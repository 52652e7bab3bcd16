import { describe, expect, it } from 'vitest';
import { GATES, runGates, type Gate } from './gates.ts';

const gate = (name: string, code: number): Gate => ({
  name,
  command: [process.execPath, '-e', `process.exit(${code})`],
});

describe('runGates', () => {
  it('goes on after one has failed, and sums up', async () => {
    const lines: string[] = [];
    const failed = await runGates([gate('a', 0), gate('b', 3), gate('c', 0)], (line) => lines.push(line));
    expect(failed).toEqual(['b']);
    expect(lines.slice(-3)).toEqual(['✓ a', '✗ b', '✓ c']);
    expect(lines).toContain('\n▸ c');
  });

  it('counts a command that is not there as failed', async () => {
    expect(await runGates([{ name: 'a', command: ['no-such-command-here'] }], () => {})).toEqual(['a']);
  });
});

describe('the gates', () => {
  it('are those the house asks for', () => {
    expect(GATES.map(({ name }) => name)).toEqual(['format', 'packages', 'unused code', 'circular imports']);
  });
});
