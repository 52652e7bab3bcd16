import { ruleTester } from '../rule-tester.ts';
import { noFilePathname } from './rule.ts';

const errors = [{ messageId: 'pathname' }];

ruleTester.run('no-file-pathname', noFilePathname, {
  valid: [
    { name: 'a path', code: "fileURLToPath(new URL('..', import.meta.url));" },
    { name: 'a folder', code: "join(import.meta.dirname, '..');" },
    { name: 'the path of an address', code: "new URL(href, 'https://host').pathname;" },
    { name: 'an address that is passed in', code: 'const at = (url: URL) => url.pathname;' },
    { name: 'a file URL as it is', code: "const data = new URL('data', import.meta.url); read(data);" },
    {
      name: 'an address of the same name',
      code: "const url = new URL('data', import.meta.url); const path = (url: URL) => url.pathname;",
    },
    { name: 'a constant that leads back to itself', code: 'const a = b.c; { const b = a.pathname; }' },
  ],
  invalid: [
    { name: 'a pathname', code: "new URL('..', import.meta.url).pathname;", errors },
    { name: 'of the file itself', code: 'new URL(import.meta.url).pathname;', errors },
    { name: 'of a module', code: "new URL(import.meta.resolve('yaml')).pathname;", errors },
    { name: 'taken out', code: "const { pathname } = new URL('..', import.meta.url);", errors },
    {
      name: 'through constants',
      code: "const dist = new URL('../dist/', import.meta.url); const file = new URL('a.js', dist); read(file.pathname);",
      errors,
    },
    { name: 'of a path that was made a URL', code: 'pathToFileURL(path).pathname;', errors },
  ],
});
