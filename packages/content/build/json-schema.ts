import { z } from 'zod';
import * as published from '../src/schema/published.ts';
import * as profile from '../src/schema/profile.ts';
import * as authored from '../src/schema/authored.ts';
import { changes } from '../src/schema/changes.ts';
import { cueWords, otherMedicineWords } from '../src/schema/words.ts';
import { KINDS } from './kinds.ts';

const camelToKebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The same schemas as JSON Schema 2020-12: `authored/*` and `words/*` for editors, the rest for users of other languages. */
export function jsonSchemas(): Record<string, unknown> {
  const input = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' });
  return Object.fromEntries([
    ...Object.entries(KINDS).flatMap(([kind, { facts, words }]) => [
      [`authored/${kind}`, input(facts)],
      [`words/${kind}`, input(words)],
    ]),
    ['authored/source', input(authored.source)],
    ['authored/emergency-numbers', input(authored.emergencyNumbers)],
    ['authored/other-medicines', input(authored.otherMedicines)],
    ['words/other-medicines', input(otherMedicineWords)],
    ['words/lexicon', input(cueWords)],
    ...Object.entries({ ...published, ...profile, changes }).map(([name, schema]) => [
      camelToKebab(name),
      z.toJSONSchema(schema as z.ZodType),
    ]),
  ]);
}
