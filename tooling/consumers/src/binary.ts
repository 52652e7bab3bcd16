import { join } from 'node:path';

/** The command that a tool of this package brings along. */
export const binary = (name: string): string => join(import.meta.dirname, '../node_modules/.bin', name);
