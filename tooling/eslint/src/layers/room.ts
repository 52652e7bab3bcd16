import { posix } from 'node:path';
import { layers, testNames, type RoomName } from './layers.ts';

/** One row of the table. */
export interface Room {
  /** Patterns of its files, from the root of the repository. */
  readonly files: readonly string[];
  /** What the room is for, as told to whoever broke the rule. */
  readonly why: string;
  /** Rooms it may import by path, besides itself. */
  readonly rooms: readonly string[];
  /** Packages it may import; each name stands for its subpaths too. None when left out. */
  readonly packages?: readonly string[] | 'any';
  /** Packages it may not import although `packages` covers them. */
  readonly never?: readonly string[];
  /** May it import Node's own modules? */
  readonly node?: boolean;
  /** Globals it may not touch: `name`, `name.property`, or `new Date()` for the call without arguments. */
  readonly untouchable?: readonly string[];
}

/** The row of a room. */
export const room = (name: RoomName): Room => layers[name];

/** All rooms, in the order in which their patterns are tried. */
export const roomNames = Object.keys(layers) as RoomName[];

/** The room a file belongs to, by its path from the root of the repository. */
export function roomOf(path: string): RoomName | undefined {
  return roomNames.find((name) => room(name).files.some((pattern) => posix.matchesGlob(path, pattern)));
}

/** Tests are freer than the room they stand in. */
export function isTest(path: string): boolean {
  return testNames.some((part) => posix.basename(path).includes(part));
}

/** The package folder of a path: `packages/content`, `apps/site`, `tooling/eslint`. */
export const packageOf = (path: string): string => path.split('/', 2).join('/');

/** Does `name` stand for `specifier` or a folder above it? */
const covers = (name: string, specifier: string): boolean =>
  specifier === name || specifier.startsWith(`${name}/`);

/** May this room import the package `specifier`? */
export function allowsPackage({ packages = [], never = [] }: Room, specifier: string): boolean {
  if (never.some((name) => covers(name, specifier))) return false;
  return packages === 'any' || packages.some((name) => covers(name, specifier));
}
