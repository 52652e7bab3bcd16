import { causes, medicines, mimics, remedies, type Checked } from '@cramps/content';

const first = (dates: readonly string[]): string => dates.reduce((a, b) => (a < b ? a : b));

/** When several pages were checked: all of them by the earliest day, the next is due at the earliest. */
export const earliest = (list: readonly { readonly checked: Checked }[]): Checked => ({
  on: first(list.map(({ checked }) => checked.on)),
  next: first(list.map(({ checked }) => checked.next)),
});

/** Of everything that is checked by itself; for pages over all of it. */
export const contentChecked = earliest(
  [causes, mimics, remedies, medicines].flatMap((record) => Object.values<{ checked: Checked }>(record)),
);
