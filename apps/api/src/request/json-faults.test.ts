import fc from 'fast-check';
import { expect, it } from 'vitest';
import { structureFault } from './json-faults.ts';

const json = fc.jsonValue({ maxDepth: 5 }).map((value) => JSON.stringify(value));

it('finds nothing in what JSON.stringify wrote, unless it reaches a prototype', () => {
  fc.assert(
    fc.property(json, (text) => {
      if (!text.includes('__proto__')) expect(structureFault(text)).toBeNull();
    }),
    { numRuns: 2000 },
  );
});

it('finds a member that is there twice, wherever it is', () => {
  fc.assert(
    fc.property(fc.string(), json, json, fc.nat(5), (key, one, other, depth) => {
      const member = JSON.stringify(key);
      const text = `${'{"x":['.repeat(depth)}{${member}:${one},${member}:${other}}${']}'.repeat(depth)}`;
      if (text.includes('__proto__')) return;
      expect(structureFault(text)?.found).toMatch(/twice$/);
    }),
    { numRuns: 1000 },
  );
});

it('takes a time that grows with the text alone', () => {
  const started = performance.now();
  for (const text of [
    `"${'\\\\'.repeat(30_000)}"`,
    `[${'"a",'.repeat(15_000)}1]`,
    `{${Array.from({ length: 6000 }, (_, at) => `"${at}":1`).join()}}`,
  ]) {
    expect(structureFault(text)).toBeNull();
  }
  expect(performance.now() - started).toBeLessThan(1000);
});
