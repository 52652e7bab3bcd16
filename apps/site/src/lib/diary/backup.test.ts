import { expect, it } from 'vitest';
import { backupDue, sinceBackup } from './backup.ts';
import { newCramp } from './entry.ts';

const day = 24 * 3_600_000;
const some = (n: number, changed = 1) =>
  Array.from({ length: n }, (_, i) => newCramp({ at: i * day, offset: 0 }, 'calf', changed, `${i}`));

it('reminds once there is something to lose and a while has gone by', () => {
  expect(backupDue(some(9), null, 100 * day)).toBe(false);
  expect(backupDue(some(10), null, 6 * day)).toBe(false);
  expect(backupDue(some(10), null, 8 * day)).toBe(true);
});

it('is quiet after a backup, until as much has come again', () => {
  const saved = 20 * day;
  expect(sinceBackup(some(10), saved)).toBe(0);
  expect(backupDue(some(10), saved, 100 * day)).toBe(false);
  const later = [...some(10), ...some(10, saved + 1)];
  expect(sinceBackup(later, saved)).toBe(10);
  expect(backupDue(later, saved, saved + 3 * day)).toBe(false);
  expect(backupDue(later, saved, saved + 8 * day)).toBe(true);
});
