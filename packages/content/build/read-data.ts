import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import * as authored from '../src/schema/authored.ts';
import { id as anId } from '../src/schema/common.ts';
import { cueWords, otherMedicineWords, uiWords } from '../src/schema/words.ts';
import type { Fault } from '../src/errors.ts';
import { KINDS, type AuthoredData, type Entry, type Kind } from './kinds.ts';
import { OTHER_MEDICINES, otherMedicineEntries } from './other-medicines.ts';
import { readYaml } from './read-yaml.ts';

const sorted = (names: readonly string[]): string[] => [...names].sort((a, b) => (a < b ? -1 : 1));
/** A file of words: `en.yaml`. */
const LOCALE_FILE = /^[a-z]{2}(-[A-Z]{2})?\.yaml$/;

/** Reads the whole `data/` folder. Faults of reading and of shape are collected, not thrown. */
export function readData(root: string): { data: AuthoredData; faults: Fault[] } {
  const faults: Fault[] = [];
  const list = (folder: string): string[] => {
    const path = join(root, folder);
    return existsSync(path) ? sorted(readdirSync(path)) : [];
  };
  const read = <S extends z.ZodType>(file: string, schema: S): z.output<S> | null =>
    readYaml({ path: join(root, file), file: `data/${file}`, schema, faults });

  function readKind<K extends Kind>(kind: K): Entry<K>[] {
    const { folder, facts: schema, words: wordSchema } = KINDS[kind];
    return list(folder).flatMap((id) => {
      const factsFile = `${folder}/${id}/${kind}.yaml`;
      const files = list(`${folder}/${id}`);
      if (!anId.safeParse(id).success) {
        faults.push({
          code: 'folder-name',
          where: `data/${folder}/${id}`,
          found: `a folder named "${id}"`,
          expected: 'a kebab-case id: small letters, digits and single hyphens',
          mend: 'Rename the folder; its name is the id.',
        });
      }
      for (const name of files) {
        if (name !== `${kind}.yaml` && !LOCALE_FILE.test(name)) {
          faults.push({
            code: 'stray-file',
            where: `data/${folder}/${id}/${name}`,
            found: `a file named ${name}`,
            expected: `${kind}.yaml and one file a locale, such as en.yaml`,
            mend: 'Rename or remove it.',
          });
        }
      }
      if (!files.includes(`${kind}.yaml`)) {
        faults.push({
          code: 'missing-file',
          where: `data/${folder}/${id}`,
          found: `no ${kind}.yaml`,
          expected: `the facts in ${kind}.yaml`,
          mend: 'Add the file, or remove the folder.',
        });
        return [];
      }
      const facts = read(factsFile, schema);
      const words: Record<string, { file: string; text: never }> = {};
      for (const name of files.filter((file) => LOCALE_FILE.test(file))) {
        const file = `${folder}/${id}/${name}`;
        const text = read(file, wordSchema as z.ZodType);
        if (text !== null) words[name.replace('.yaml', '')] = { file: `data/${file}`, text: text as never };
      }
      return facts === null
        ? []
        : [{ id, kind, file: `data/${factsFile}`, facts, words } as unknown as Entry<K>];
    });
  }

  const byLocale = <S extends z.ZodType>(folder: string, schema: S) => {
    const out: Record<string, { file: string; text: z.output<S> }> = {};
    for (const name of list(folder).filter((file) => LOCALE_FILE.test(file))) {
      const text = read(`${folder}/${name}`, schema);
      if (text !== null) out[name.replace('.yaml', '')] = { file: `data/${folder}/${name}`, text };
    }
    return out;
  };

  /** A package may have none. */
  const otherMedicines = (): Entry<'medicine'>[] => {
    if (list(OTHER_MEDICINES).length === 0) return [];
    const others = read(`${OTHER_MEDICINES}/medicines.yaml`, authored.otherMedicines);
    return others ? otherMedicineEntries(others, byLocale(OTHER_MEDICINES, otherMedicineWords)) : [];
  };

  const data: AuthoredData = {
    entries: {
      cause: readKind('cause'),
      mimic: readKind('mimic'),
      finding: readKind('finding'),
      question: readKind('question'),
      'red-flag': readKind('red-flag'),
      criterion: readKind('criterion'),
      remedy: readKind('remedy'),
      medicine: [...readKind('medicine'), ...otherMedicines()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      claim: readKind('claim'),
    },
    sources: list('sources').flatMap((name) => {
      const facts = read(`sources/${name}`, authored.source);
      return facts === null ? [] : [{ id: name.replace('.yaml', ''), file: `data/sources/${name}`, facts }];
    }),
    emergencyNumbers: read('emergency-numbers.yaml', authored.emergencyNumbers) ?? [],
    ui: byLocale('ui', uiWords),
    cues: byLocale('lexicon', cueWords),
  };
  return { data, faults };
}
