/** How most medicines are called: by their id, with a capital letter. */
export const nameFromId = (id: string): string =>
  (id[0] ?? '').toUpperCase() + id.slice(1).replaceAll('-', ' ');

/** Words that name some medicines. */
interface Naming {
  readonly medicines: Readonly<Record<string, { readonly name: string }>>;
}

/** The name of a medicine in the words of a locale. */
export const medicineName = (words: Naming, id: string): string =>
  words.medicines[id]?.name ?? nameFromId(id);
