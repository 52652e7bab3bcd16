import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile, type CompileOptions } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { collect, forGuest, inPlace, onlyUsed, openTokens } from '../styles.config.ts';
import { shortHash } from '../vite.config.ts';

describe('styles for a guest', () => {
  it('count in a unit of their own, not in that of the page', () => {
    expect(forGuest('a{margin:-0.5rem 1rem;--unit: max(1rem, 16px);width:10px}')).toBe(
      'a{margin:calc(-0.5 * var(--unit)) var(--unit);--unit: max(1rem, 16px);width:10px}',
    );
  });

  it('ask for the column, not for the window', () => {
    expect(forGuest('@media (min-width: 48rem){a{width:4vw}}@media print{}')).toBe(
      '@container (min-width: 768px){a{width:4cqi}}@media print{}',
    );
  });

  it('leave names alone that only look like lengths', () => {
    expect(forGuest('.a1rem{color:#1vw}.h-2rem{}')).toBe('.a1rem{color:#1vw}.h-2rem{}');
  });

  it('are handed over by each component instead of being put on the page', () => {
    const code = collect('import "/x/A.svelte?svelte&type=style&lang.css";');
    expect(code).toContain('import componentCss from "/x/A.svelte?inline&svelte&type=style&lang.css";');
    expect(code).toContain('collectCss(componentCss);');
    expect(collect('export default 1;')).toBe('export default 1;');
  });
});

it('have names of their own, though short', async () => {
  const folders = [new URL('.', import.meta.url), new URL('components/', import.meta.resolve('@cramps/ui'))];
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.svelte') && !name.includes('.test.'))
      .map((name) => new URL(name, folder)),
  );
  expect(files.length).toBeGreaterThan(20);
  const names = files.flatMap((file) => {
    const cssHash: CompileOptions['cssHash'] = ({ hash, css }) => shortHash(hash(css));
    const { css } = compile(readFileSync(file, 'utf8'), { filename: fileURLToPath(file), cssHash });
    return css ? [/\.(c[a-z0-9]+)/.exec(css.code)?.[1]] : [];
  });
  expect(new Set(names).size).toBe(names.length);
});

describe('the tokens', () => {
  const css = readFileSync(fileURLToPath(import.meta.resolve('@cramps/ui/tokens.css')), 'utf8');

  it('can be set from the page under the tag’s own name, but for urgency and sizes', () => {
    const open = openTokens(css);
    expect(open).toContain('--lamp: var(--cramp-check-lamp, light-dark(');
    expect(open).toMatch(/--emergency: light-dark/);
    expect(open).not.toContain('--cramp-check-space');
    expect(open).not.toMatch(/:root[,[]/);
    expect(open).toContain(":host([theme='dark'])");
  });

  it('keep every declaration', () => {
    const names = (text: string) => [...text.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name);
    expect(names(openTokens(css))).toEqual(names(css));
  });

  it('come with what they lean on, and with nothing else', () => {
    const used = onlyUsed(
      ':host{--ring: 3px solid var(--focus); --focus: red; --lamp: blue;}',
      'a{outline:var(--ring)}',
    );
    expect(used).toContain('--ring:');
    expect(used).toContain('--focus:');
    expect(used).not.toContain('--lamp');
  });

  it('stand where they are used, whatever the order, if that is one place and nothing else sets them', () => {
    expect(inPlace('.frame{--ring: 3px solid var(--focus); --focus: red;}a{outline:var(--ring)}')).toBe(
      '.frame{ }a{outline:3px solid red}',
    );
    expect(inPlace('.frame{--focus: red; --ring: 3px solid var(--focus);}a{outline:var(--ring)}')).toBe(
      '.frame{ }a{outline:3px solid red}',
    );
    const twice = '.frame{--lamp: blue;}a{color:var(--lamp)}b{color:var(--lamp)}';
    expect(inPlace(twice)).toBe(twice);
    const onPaper = '.frame{--bg: blue;}@media print{.frame{--bg: #fff;}}a{background:var(--bg)}';
    expect(inPlace(onPaper)).toBe(onPaper);
  });
});
