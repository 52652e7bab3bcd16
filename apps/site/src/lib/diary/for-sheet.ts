import { deviceOffset, momentAt } from './clock.ts';
import { byTime } from './entry.ts';
import { nightOf } from './night.ts';
import { sheetLines } from './sheet-lines.ts';
import { openDatabase } from './store/database.ts';
import { readAll } from './store/table.ts';
import { hourName, nightName, remedyName, say, siteName, triedName, triggerName } from './words.ts';

/**
 * Reads the diary for the page for a doctor, because the person ticked that it should.
 * @throws what the browser says where the diary cannot be opened
 */
export async function diaryForSheet(): Promise<string[]> {
  const store = await openDatabase();
  try {
    const { entries } = await store.run('read', readAll);
    const now = momentAt(Date.now(), deviceOffset);
    return sheetLines([...entries].sort(byTime), now, say, {
      site: siteName,
      tried: triedName,
      trigger: triggerName,
      remedy: remedyName,
      hour: hourName,
      night: (night) => nightName(night, nightOf(now)),
    });
  } finally {
    store.close();
  }
}
