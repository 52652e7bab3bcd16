import { lexicon } from '@cramps/content/lexicon/en';

const LENGTH = 4000;

const filled = (text: string): string => text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH);

/** Words that look like the lexicon's and are not: each has its second and third letter changed about. */
const misspelt = (text: string): string => text.replace(/\b(\p{L})(\p{L})(\p{L})(?=\p{L}{2})/gu, '$1$3$2');

/** What is said of all medicines and findings at once. */
const names = Object.keys(lexicon.medicines).join(' ').replaceAll('-', ' ');

/** Texts of the longest length the API takes, each hard on another part of the reading. */
export const HOSTILE: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'one word without end', text: filled('a') },
  { name: 'the same symptom over and over', text: filled('cramp in my calf at night ') },
  { name: 'denials of denials', text: filled('no not never without ') },
  { name: 'medicines, one after another', text: filled(`${names} `) },
  { name: 'the same, misspelt', text: filled(`${misspelt(names)} `) },
  { name: 'numbers and units', text: filled('12 34 mg 5 times 67 years 8 weeks ') },
  { name: 'signs alone', text: filled('.,;:!?()-\'"/') },
  { name: 'commas between small words', text: filled('or, and, my, ') },
];
