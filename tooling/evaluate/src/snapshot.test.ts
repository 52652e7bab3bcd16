import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { evaluate, type Evaluation } from './evaluation.ts';
import { ourCases, REPORT, SNAPSHOT } from './files.ts';
import { report } from './markdown.ts';
import { differences, RENEW, serialise } from './snapshot.ts';

const now = evaluate(ourCases());
const committed = readFileSync(SNAPSHOT, 'utf8');

it('measures what the committed figures say', () => {
  const same = serialise(now) === committed;
  const lines = same ? [] : differences(JSON.parse(committed) as Evaluation, now);
  const message = [
    'Accuracy is not what was committed:',
    ...lines,
    `Look at each, then renew the figures: ${RENEW}`,
  ];
  expect(same, message.join('\n')).toBe(true);
});

it('has a report that is made from those figures', () => {
  expect(readFileSync(REPORT, 'utf8'), `The report is not what it would be now. Renew it: ${RENEW}`).toBe(
    report(now),
  );
});

// All cases a second time, on a machine that may be busy.
it('gives the same bytes when asked again', { timeout: 180_000 }, () => {
  expect(serialise(evaluate(ourCases()))).toBe(serialise(now));
});

it('names each figure that moved and each case that is newly missed', () => {
  const [file, ...others] = now.files;
  if (!file) return expect.fail('There is no case file.');
  const before: Evaluation = {
    ...now,
    files: [
      {
        ...file,
        figures: { ...file.figures, 'top-1': { hits: file.cases, of: file.cases, interval: null } },
        misses: { ...file.misses, 'cr-made-up': ['top-1'], [Object.keys(file.misses)[0] ?? '']: [] },
      },
      ...others,
    ],
  };
  const lines = differences(before, now).join('\n');
  expect(lines).toContain(`${file.name}: top-1 WORSE, 100.0 % (${file.cases} of ${file.cases}) to `);
  expect(lines).toContain('cr-made-up: no longer missed on top-1');
  expect(lines).toContain(`${Object.keys(file.misses)[0]}: now MISSED on `);
  expect(differences(now, now)).toEqual([]);
  expect(differences({ ...now, files: others }, now)).toContain(`${file.name}: a new file of cases`);
  expect(differences(now, { ...now, files: others })).toContain(`${file.name}: the file of cases is gone`);
});
