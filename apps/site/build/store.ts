import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What was made before is not made again: a build in which one page changed draws and packs one. */
const FOLDER = fileURLToPath(new URL('../node_modules/.cache/cramps-site/', import.meta.url));

/** What `make` makes of these parts, or has made of them before. */
export async function stored(
  from: readonly (string | Uint8Array)[],
  make: () => string | Promise<Uint8Array>,
): Promise<Uint8Array> {
  const hash = createHash('sha256');
  for (const part of from) hash.update(part).update('\n');
  const file = join(FOLDER, hash.digest('hex'));
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
