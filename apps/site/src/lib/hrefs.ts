import { resolve } from '$app/paths';

export type EntityKind =
  'cause' | 'mimic' | 'remedy' | 'medicine' | 'claim' | 'source' | 'red-flag' | 'criterion';

/** The address of what is known of something; a claim has a place on the page of all claims. */
export function hrefOf(kind: EntityKind, id: string): string {
  switch (kind) {
    case 'cause':
      return resolve('/causes/[id]', { id });
    case 'mimic':
      return resolve('/look-alikes/[id]', { id });
    case 'remedy':
      return resolve('/relief/[id]', { id });
    case 'medicine':
      return resolve('/medicines/[id]', { id });
    case 'source':
      return resolve('/evidence/[id]', { id });
    case 'claim':
      return `${resolve('/claims')}#${id}`;
    case 'red-flag':
      return resolve('/get-help');
    case 'criterion':
      return `${resolve('/about')}#cramp`;
  }
}
