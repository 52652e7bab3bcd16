import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/**
 * The compiler as an author meets it: a folder with faults in, exit 1 and every fault told out. The folder has a name as
 * people give them, with a space and more than plain letters.
 */
const packageRoot = join(import.meta.dirname, '..');
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'crämps & co '));
  for (const part of ['build', 'data', 'lint', 'src', 'package.json'])
    cpSync(join(packageRoot, part), join(root, part), { recursive: true });
  symlinkSync(join(packageRoot, 'node_modules'), join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const compile = () => spawnSync(process.execPath, [join(root, 'build/compile.ts')], { encoding: 'utf8' });
const edit = (file: string, change: (text: string) => string): void => {
  const path = join(root, 'data', file);
  writeFileSync(path, change(existsSync(path) ? readFileSync(path, 'utf8') : ''));
};

describe('compile', () => {
  it('writes the generated files, and the same ones again', { timeout: 180_000 }, () => {
    const first = compile();
    expect(first.stderr).toBe('');
    expect(first.status).toBe(0);
    const version = readFileSync(join(root, 'generated/version.ts'), 'utf8');
    expect(compile().status).toBe(0);
    expect(readFileSync(join(root, 'generated/version.ts'), 'utf8')).toBe(version);
  });

  it('lists all faults of one run, each with where, found, expected and how to mend it', () => {
    edit('causes/pregnancy/cause.yaml', (text) =>
      text.replace('care: self-care', 'care: self-care\ncare: routine'),
    );
    edit('causes/statins/cause.yaml', (text) => text.replace(/^care: .*$/m, 'care: soon'));
    edit('causes/peripheral-artery-disease/cause.yaml', (text) => text.replace('ratio: 3.3', 'ratio: 300'));
    edit('causes/nerve-compression/cause.yaml', (text) => text.replace('ratio: 3.18', 'ratio: 0.001'));
    edit('causes/liver-disease/cause.yaml', (text) => `${text}surprise: 1\n`);
    edit('mimics/restless-legs/mimic.yaml', (text) => text.replace(/^telling: .*$/m, 'telling: urge-to-mov'));
    edit('mimics/claudication/mimic.yaml', (text) =>
      text.replace(
        /(\n {2}- finding: )[^\n]+(\n {4}present:)[\s\S]*?(?=\n {2}- finding)/,
        '$1calf$2 { ratio: 3 }',
      ),
    );
    edit('red-flags/pe/red-flag.yaml', (text) => text.replace(/sources: \[.*\]/, 'sources: [nobody-1999]'));
    edit('findings/calf/finding.yaml', () => 'kind: [place\n');
    mkdirSync(join(root, 'data/causes/Bad_Name'));
    mkdirSync(join(root, 'data/remedies/empty'));
    const { status, stderr } = compile();
    expect(status).toBe(1);
    for (const told of [
      /causes\/pregnancy\/cause\.yaml:\d+\n {2}duplicate-key/,
      /causes\/statins\/cause\.yaml:\d+ \(care\)\n {2}wrong-shape\n {2}found {5}"soon"/,
      /causes\/peripheral-artery-disease\/cause\.yaml:\d+ \(evidence\.\d+\.present\.ratio\)\n {2}wrong-shape\n {2}found {5}300/,
      /causes\/nerve-compression\/cause\.yaml:\d+ \(evidence\.\d+\.absent\.ratio\)\n {2}wrong-shape\n {2}found {5}0\.001/,
      /causes\/liver-disease\/cause\.yaml:\d+.*\n {2}wrong-shape\n {2}found {5}surprise/,
      /mimics\/restless-legs\/mimic\.yaml \(telling\)\n {2}ids-exist\n {2}found {5}"urge-to-mov"[\s\S]*?Did you mean urge-to-move/,
      /mimics\/claudication\/mimic\.yaml:\d+ \(evidence\.\d+\.present.*\)\n {2}wrong-shape/,
      /red-flags\/pe\/red-flag\.yaml \(sources\.0\)\n {2}sources-resolve\n {2}found {5}"nobody-1999"/,
      /findings\/calf\/finding\.yaml:\d+\n {2}broken-yaml/,
      /causes\/Bad_Name\n {2}folder-name/,
      /remedies\/empty\n {2}missing-file/,
    ]) {
      expect(stderr).toMatch(told);
    }
    expect(stderr).toMatch(/\n\d+ faults\n$/);
    expect(existsSync(join(root, 'generated/version.ts'))).toBe(false);
  });
});
