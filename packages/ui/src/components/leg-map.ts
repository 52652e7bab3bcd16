import type { Question } from '@cramps/content';

/** The places on the drawing. Where each stands on it is in the styles of LegMap: a strict policy lets no other through. */
export const PLACES = [
  { finding: 'thigh', side: 'front' },
  { finding: 'shin', side: 'front' },
  { finding: 'foot-or-toes', side: 'front' },
  { finding: 'thigh', side: 'back' },
  { finding: 'behind-the-knee', side: 'back' },
  { finding: 'calf', side: 'back' },
  { finding: 'foot-or-toes', side: 'back' },
] as const;

/** Only a question that asks for every place on the drawing, and takes several, is asked with it. */
export function hasMap({ form, asks }: Pick<Question, 'form' | 'asks'>): boolean {
  return form === 'any-of' && PLACES.every(({ finding }) => asks.some((id) => id === finding));
}
