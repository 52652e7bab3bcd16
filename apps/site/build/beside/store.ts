import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What was made before is not made again: a build in which one page changed draws one picture. */
const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/cramps-beside/', import.meta.url));

export async function stored(from: string, make: () => string | Promise<Uint8Array>): Promise<Uint8Array> {
  const file = join(FOLDER, createHash('sha256').update(from).digest('hex'));
  const earlier = await readFile(file).catch(() => null);
  if (earlier) return earlier;
  const made = Buffer.from(await make());
  await mkdir(FOLDER, { recursive: true });
  // Renamed when whole, so that two builds at once never see half a file.
  const staging = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await writeFile(staging, made);
  await rename(staging, file);
  return made;
}
