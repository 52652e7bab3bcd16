import { medicines, type Medicine } from '@cramps/content';

/**
 * Medicines that no source links with cramps. Each has a page, so that a person finds theirs and reads that plainly; but
 * hundreds of pages that say the same are no use to a search engine, and are not offered to one.
 */
export const saysNothingFound = ({ link }: Pick<Medicine, 'link'>): boolean => link === 'none-found';

export const nothingFound: ReadonlySet<string> = new Set(
  Object.values(medicines)
    .filter(saysNothingFound)
    .map(({ id }) => id),
);
