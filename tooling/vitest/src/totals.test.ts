import { describe, expect, it } from 'vitest';
import { count, type CountedModule } from './totals.ts';

/** A module of Vitest with tests that ended so, and suites with so many errors each. */
function module(states: readonly string[], suites: readonly number[] = [], errors = 0): CountedModule {
  const wrong = (n: number) => ({ errors: () => Array.from({ length: n }, () => ({ message: 'broken' })) });
  const children = {
    *allTests() {
      for (const state of states) yield { result: () => ({ state }) };
    },
    *allSuites() {
      for (const n of suites) yield wrong(n);
    },
  };
  return { children, ...wrong(errors) } as unknown as CountedModule;
}

describe('count', () => {
  it('adds up over modules and leaves out what was skipped', () => {
    const modules = [module(['passed', 'passed', 'skipped']), module(['passed', 'failed', 'pending'])];
    expect(count(modules, [])).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a file that does not load as one failure', () => {
    expect(count([module([], [], 2)], [])).toEqual({ passed: 0, failed: 1 });
  });

  it('counts a suite whose setup breaks as one failure', () => {
    expect(count([module(['passed', 'skipped'], [1, 0])], [])).toEqual({ passed: 1, failed: 1 });
  });

  it('counts an error outside of any test', () => {
    expect(count([module(['passed'])], [new Error('late')])).toEqual({ passed: 1, failed: 1 });
  });
});
