import { describe, expect, it } from 'vitest';
import { broken, examples, promised } from './readme.ts';

const README = [
  '# A package',
  '```sh',
  'npm install it',
  '```',
  'and then',
  '```js',
  "import { tell } from 'it';",
  'console.log(tell(1)); // one',
  'console.log(tell(2));',
  '```',
  '',
].join('\n');

describe('the examples of a README', () => {
  const [shell, script] = examples(README);

  it('are found with their language, in their order', () => {
    expect(examples(README).map(({ language }) => language)).toEqual(['sh', 'js']);
    expect(shell?.code).toBe('npm install it\n');
  });

  it('promise what stands behind a console.log', () => {
    expect(script && promised(script)).toEqual(['one']);
  });

  it.each([
    ['one\ntwo\n', undefined],
    ['two\n', 'it does not print: one'],
    ['one\nundefined\n', 'it prints undefined'],
    ['\n', 'it prints nothing'],
  ])('are held to it: %j', (stdout, fault) => {
    expect(script && broken(script, stdout)).toBe(fault);
  });
});
