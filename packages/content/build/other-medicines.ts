import type { z } from 'zod';
import type * as authored from '../src/schema/authored.ts';
import type * as words from '../src/schema/words.ts';
import { nameFromId } from '../src/medicine-name.ts';
import type { Entry } from './kinds.ts';

type List = z.output<typeof authored.otherMedicines>;
type Names = z.output<typeof words.otherMedicineWords>;

export const OTHER_MEDICINES = 'other-medicines';

/** Medicines that are known by name alone, as the entities they are to everybody else: nothing was found on them. */
export function otherMedicineEntries(
  list: List,
  locales: Readonly<Record<string, { readonly file: string; readonly text: Names }>>,
): Entry<'medicine'>[] {
  return list.classes.flatMap(({ class: group, implies, ids }) =>
    ids.map((id) => ({
      id,
      kind: 'medicine',
      file: `data/${OTHER_MEDICINES}/medicines.yaml`,
      facts: {
        class: group,
        causes: [],
        implies,
        brands: [],
        unconfirmedBrands: [],
        link: 'none-found',
        labelled: null,
        figures: [],
        sources: [],
        checked: list.checked,
      },
      words: Object.fromEntries(
        Object.entries(locales).map(
          ([
            locale,
            {
              file,
              text: { called, names, ...text },
            },
          ]) => [
            locale,
            {
              file,
              text: { ...text, name: called[id] ?? nameFromId(id), alsoCalled: names[id] ?? [], figures: {} },
            },
          ],
        ),
      ),
    })),
  );
}
