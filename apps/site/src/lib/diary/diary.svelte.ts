import { deleteDB } from 'idb';
import { deviceOffset, momentAt } from './clock.ts';
import { newCramp, type Entry } from './entry.ts';
import { mergeInto, unmerge, type Merged } from './file/merge.ts';
import { newId } from './new-id.ts';
import { middleOf, type Moment, type Night } from './night.ts';
import { DATABASE, openDatabase, rescueRecords } from './store/database.ts';
import { memoryStore } from './store/memory.ts';
import {
  entryOf,
  putBack,
  readAll,
  saveEdit,
  takeOut,
  wipe,
  type Contents,
  type Store,
  type Table,
} from './store/table.ts';
import { keepingTrouble, openingTrouble, type Trouble } from './store/trouble.ts';
import { added, deletedIn, laidOver, NOTHING, settled, waitingFor, type Waiting } from './waiting.ts';

/** What was just done, to be told; the words are under `diary.said`. */
export interface Done {
  readonly what: 'cramp' | 'calm' | 'began' | 'edited' | 'beside' | 'deleted' | 'undone';
  readonly entry: Entry | null;
  /** The device has it; otherwise it waits on the page. */
  readonly stored: boolean;
  readonly undo: (() => Promise<void>) | null;
}

const CHANNEL = 'cramps-diary';
const SAVED = 'saved';
const now = (): Moment => momentAt(Date.now(), deviceOffset);

/** The diary on a page: what is kept, what waits to be kept, and what went wrong. Other tabs are kept in step. */
export class Diary {
  ready = $state(false);
  trouble = $state<Trouble | null>(null);
  done = $state.raw<Done | null>(null);
  /** The moment that counts as now; moved on whenever something is read. */
  now = $state.raw<Moment>(now());
  /** When it was last saved to a file. */
  saved = $state<number | null>(null);
  /** The whole diary after it was deleted, until the page is left. */
  wiped = $state.raw<readonly object[] | null>(null);
  #kept = $state.raw<Contents>({ entries: [], unreadable: [] });
  #waiting = $state.raw<Waiting>(NOTHING);
  #store: Store = memoryStore();
  #channel: BroadcastChannel | null = null;

  readonly entries = $derived(laidOver(this.#kept.entries, this.#waiting));
  get unsaved(): number {
    return this.#waiting.size;
  }

  /** Opens what is kept. Where that fails the page works on, from memory, and says so. */
  async open(): Promise<void> {
    if (typeof BroadcastChannel === 'function') {
      this.#channel = new BroadcastChannel(CHANNEL);
      this.#channel.onmessage = () => void this.refresh();
    }
    await this.#reopen();
    this.ready = true;
  }

  close(): void {
    this.#channel?.close();
    this.#store.close();
  }

  async #reopen(): Promise<void> {
    try {
      this.#store = await openDatabase({
        blocked: () => (this.trouble = 'blocked'),
        outdated: () => (this.trouble = 'outdated'),
        gone: () => (this.trouble = 'gone'),
      });
      this.trouble = null;
      await this.#read();
      this.saved = ((await this.#store.getMeta(SAVED)) as number | undefined) ?? null;
    } catch (error) {
      this.#store.close();
      this.#store = memoryStore();
      this.trouble = openingTrouble(error);
    }
  }

  async #read(): Promise<void> {
    this.#kept = await this.#store.run('read', readAll);
    this.now = now();
    if (this.#kept.unreadable.length > 0) this.trouble ??= 'partly';
    else if (this.trouble === 'partly') this.trouble = null;
  }

  /** Reads again, as when another tab has written. What is on the page stays when that fails. */
  async refresh(): Promise<void> {
    if (!this.ready) return;
    await this.#read().catch((error: unknown) => (this.trouble = keepingTrouble(error)));
  }

  /** Does a piece of work in the store. When the device refuses, the entries wait on the page. */
  async #write<T>(waiting: Waiting, work: (table: Table) => Promise<T>): Promise<T | null> {
    try {
      const result = await this.#store.run('write', work);
      this.#waiting = settled(this.#waiting, waiting);
      await this.#read();
      this.#channel?.postMessage(null);
      return result;
    } catch (error) {
      this.#waiting = added(this.#waiting, waiting);
      this.trouble = this.trouble === 'outdated' ? 'outdated' : keepingTrouble(error);
      return null;
    }
  }

  #tell(what: Done['what'], entry: Entry, undo: NonNullable<Done['undo']>): void {
    const stored = !this.#waiting.has(entry.id);
    this.done = {
      what,
      entry,
      stored,
      undo: async () => {
        await undo();
        this.done = { what: 'undone', entry: null, stored: true, undo: null };
      },
    };
  }

  async #add(what: Done['what'], entry: Entry): Promise<void> {
    await this.#write(waitingFor(entry.id, entry), (table) => table.put(entry));
    this.#tell(what, entry, this.#taking(entry));
  }

  #taking = (entry: Entry) => async (): Promise<void> =>
    void (await this.#write(waitingFor(entry.id, null), (table) => takeOut(table, [entry.id])));

  /** A cramp, as soon as its place is tapped. */
  cramp = (site: string, since: number): Promise<void> =>
    this.#add('cramp', newCramp(momentAt(since, deviceOffset), site, Date.now(), newId()));

  #ofNight = (night: Night) => ({
    id: newId(),
    ...middleOf(night, this.now.offset),
    note: '',
    changed: Date.now(),
  });

  calm = (night: Night): Promise<void> => this.#add('calm', { kind: 'calm', ...this.#ofNight(night) });

  began = (remedy: string, night: Night): Promise<void> =>
    this.#add('began', { kind: 'began', remedy, ...this.#ofNight(night) });

  /** Keeps what a form holds; `read` is the entry as the form got it, nothing for a new one. */
  async save(edited: Entry, read: Entry | null): Promise<void> {
    if (!read) return this.#add('cramp', edited);
    const result = await this.#write(waitingFor(edited.id, edited), (table) =>
      saveEdit(table, edited, read, newId()),
    );
    const { saved, beside } = result ?? { saved: edited, beside: false };
    const before = { ...read, changed: saved.changed + 1 };
    const putBefore = async () =>
      void (await this.#write(waitingFor(before.id, before), (table) => table.put(before)));
    this.#tell(beside ? 'beside' : 'edited', saved, beside ? this.#taking(saved) : putBefore);
  }

  async remove(entry: Entry): Promise<void> {
    const taken = await this.#write(waitingFor(entry.id, null), (table) => takeOut(table, [entry.id]));
    this.#tell(
      'deleted',
      entry,
      async () =>
        void (await this.#write(waitingFor(entry.id, entry), (table) => putBack(table, taken ?? [entry]))),
    );
  }

  /** @throws why the device refused; nothing has changed then */
  async bringIn(incoming: readonly Entry[]): Promise<Merged> {
    const merged = await this.#store.run('write', (table) => mergeInto(table, incoming));
    await this.#told();
    return merged;
  }

  async takeBack(incoming: readonly Entry[], merged: Merged): Promise<void> {
    await this.#store.run('write', (table) => unmerge(table, incoming, merged));
    await this.#told();
  }

  async deleteAll(): Promise<void> {
    const records = await this.#write(this.#waiting, wipe);
    if (!records) return;
    this.wiped = records;
    this.done = null;
  }

  async bringBack(): Promise<void> {
    const records = this.wiped ?? [];
    const back = await this.#write(NOTHING, async (table) => {
      await putBack(table, records);
      return true;
    });
    if (back) this.wiped = null;
  }

  async #told(): Promise<void> {
    await this.#read();
    this.#channel?.postMessage(null);
  }

  /** All there is for a file: what the page shows, and where it cannot open the store, what is in there. */
  async contents(): Promise<Contents> {
    const shown = { entries: this.entries, unreadable: this.#kept.unreadable };
    if (this.trouble !== 'broken' && this.trouble !== 'newer') return shown;
    const rescued = await rescueRecords().catch(() => []);
    const readable = rescued.flatMap((record) => entryOf(record) ?? []);
    return {
      entries: laidOver([...readable, ...shown.entries], NOTHING),
      unreadable: rescued.filter((record) => !entryOf(record)),
    };
  }

  /** Remembers that all of it is in a file now. */
  async savedToFile(): Promise<void> {
    this.saved = Date.now();
    // It is a kindness only: where it cannot be kept, the next visit reminds once too often.
    await this.#store.setMeta(SAVED, this.saved).catch(() => undefined);
  }

  /** Opens the store once more, and brings into it what is on the page: what is there already does not come in twice. */
  async again(): Promise<void> {
    const here = this.entries;
    const gone = deletedIn(this.#waiting);
    this.#store.close();
    await this.#reopen();
    await this.#write(this.#waiting, async (table) => {
      await takeOut(table, gone);
      await mergeInto(table, here);
    });
    if (this.done && !this.trouble) this.done = { ...this.done, stored: true };
  }

  /** Deletes a store that cannot be opened, and begins anew with what is on the page. */
  async startAnew(): Promise<void> {
    this.#store.close();
    await deleteDB(DATABASE);
    await this.again();
  }
}
