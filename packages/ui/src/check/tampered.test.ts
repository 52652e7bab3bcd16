import { describe, expect, it } from 'vitest';
import { entries, fakeTools as tools, type Form } from './fake-tools.ts';
import { advance, decode, encode } from './state.ts';

describe('a form that was tampered with', () => {
  it.each<[string, Form]>([
    [
      'unknown names',
      { step: 'result', nonsense: 'x', known: 'finding:nonsense:present', answer: 'nonsense:calf' },
    ],
    [
      'names of the prototype',
      { step: 'result', known: 'finding:__proto__:present', answer: 'constructor:none' },
    ],
    ['a step that is none', { step: 'toString' }],
    [
      'broken values',
      { step: 'confirm', known: [':::', 'finding', 'finding:calf:maybe'], age: '-1', sex: 'other' },
    ],
    ['a choice of another question', { step: 'result', answer: 'where:hot' }],
  ])('is read without %s', (_, form) => {
    expect(decode(entries(form), tools)).toMatchObject({
      confirmed: { findings: {} },
      answered: [],
      problem: null,
    });
  });

  it('goes back to what did arrive when the question is not known', () => {
    const state = decode(entries({ step: 'question', question: 'nonsense', age: '50' }), tools);
    expect(state).toMatchObject({ step: 'confirm', problem: 'lost', confirmed: { age: 50 } });
  });

  it('never throws, whatever the fields hold', () => {
    const values = [
      '',
      '\u0000',
      'a:b:c',
      '__proto__',
      '9'.repeat(400),
      'finding:calf:present',
      'where:none',
      'change:',
      'change:where',
      'edit',
    ];
    const names = [
      'step',
      'text',
      'more',
      'known',
      'age',
      'sex',
      'answer',
      'question',
      'choice',
      'editing',
      'do',
    ];
    for (const step of ['start', 'confirm', 'question', 'result']) {
      for (const name of names) {
        for (const value of values) {
          const form = entries({ step, question: 'where', [name]: [value, value] });
          expect(() => encode(advance(decode(form, tools), form, tools))).not.toThrow();
        }
      }
    }
  });

  it('takes no more of an endless form than an honest one has', () => {
    const endless = Array.from({ length: 100_000 }, () => ['known', 'finding:calf:present'] as const);
    expect(decode(endless, tools).confirmed.findings).toEqual({ calf: 'present' });
  });

  it('passes over files', () => {
    expect(decode([['text', new Blob(['calf'])]], tools).text).toBe('');
  });
});
