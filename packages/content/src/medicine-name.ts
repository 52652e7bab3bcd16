import type { Words } from './words.ts';

/** How most medicines are called: by their id, with a capital letter. */
export const nameFromId = (id: string): string =>
  (id[0] ?? '').toUpperCase() + id.slice(1).replaceAll('-', ' ');

/** The name of a medicine in the words of a locale. */
export const medicineName = (words: Pick<Words, 'medicines'>, id: string): string =>
  words.medicines[id]?.name ?? nameFromId(id);
