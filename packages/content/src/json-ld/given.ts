import type { JsonObject, JsonValue } from './types.ts';

const says = (value: JsonValue | null | undefined): value is JsonValue =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** The fields that have something to say: without empty lists, empty texts and what is not known. */
export const given = (fields: Readonly<Record<string, JsonValue | null | undefined>>): JsonObject =>
  Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, JsonValue] => says(entry[1])));
