import type { Case } from './vignettes.ts';

/** People for whom a wrong answer may be worse, or comes about otherwise. */
export const SUBGROUPS: readonly {
  readonly name: string;
  readonly has: (person: Case['person']) => boolean;
}[] = [
  { name: 'pregnant', has: ({ pregnant }) => pregnant },
  { name: '65 and over', has: ({ age }) => age !== null && age >= 65 },
  { name: 'on medicines', has: ({ onMedicines }) => onMedicines },
];
