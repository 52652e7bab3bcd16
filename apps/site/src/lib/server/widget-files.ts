import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

/** The built widget, which /developers/widget shows and whose files the site serves for it. */
const dist = new URL(
  'dist/',
  pathToFileURL(createRequire(import.meta.url).resolve('@cramps/widget/package.json')),
);

/** Version and hashes, as they are published with it. */
export const manifest = (): { version: string; files: Readonly<Record<string, string>> } =>
  JSON.parse(widgetFile('integrity.json')) as ReturnType<typeof manifest>;

/** @throws Error when the widget is not built */
export const widgetFile = (name: string): string => readFileSync(new URL(name, dist), 'utf8');

/** Bytes that go over the line for it. */
export const packedSize = (name: string): number => gzipSync(widgetFile(name), { level: 9 }).length;
