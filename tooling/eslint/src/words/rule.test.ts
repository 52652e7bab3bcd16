import { at, ruleTester, svelteTester } from '../rule-tester.ts';
import { noLiteralWords } from './rule.ts';

const filename = at('packages/ui/src/components/card.svelte');
const text = [{ messageId: 'text' }];
const sentence = [{ messageId: 'sentence' }];

svelteTester.run('no-literal-words in Svelte', noLiteralWords, {
  valid: [
    { name: 'words from data', code: '<p>{words.title}</p>', filename },
    { name: 'symbols, numbers and gaps', code: '<p>× → 1 / 2 &middot; {a} – {b}</p>', filename },
    {
      name: 'styles and scripts',
      code: '<script>let a = 1;</script><style>p { color: red; }</style>{a}',
      filename,
    },
    { name: 'a spoken attribute from data', code: '<button aria-label={words.close}>×</button>', filename },
    {
      name: 'attributes that nobody reads',
      code: '<p class="card wide" id="first" data-kind="red flag">1</p>',
      filename,
    },
    {
      name: 'a viewport',
      code: '<svelte:head><meta name="viewport" content="width=device-width" /></svelte:head>',
      filename,
    },
    { name: 'a class that depends', code: '<p class={open ? "is open" : "is shut"}>1</p>', filename },
    { name: 'a comparison', code: '{#if a === "strong"}1{/if}{a === "some"}', filename },
  ],
  invalid: [
    { name: 'text', code: '<p>Stop the cramp</p>', filename, errors: text },
    { name: 'text of another script', code: '<p>足がつる</p>', filename, errors: text },
    { name: 'text in a block', code: '{#if a}now{:else}{b}{/if}', filename, errors: text },
    {
      name: 'the title of a page',
      code: '<svelte:head><title>Cramps</title></svelte:head>',
      filename,
      errors: text,
    },
    { name: 'aria-label', code: '<button aria-label="Close">×</button>', filename, errors: text },
    { name: 'title', code: '<abbr title="likelihood ratio">1</abbr>', filename, errors: text },
    { name: 'placeholder', code: '<input placeholder="Your age" />', filename, errors: text },
    { name: 'alt', code: '<img src={a} alt="A leg" />', filename, errors: text },
    { name: 'the label of a component', code: '<Field label="Your age" />', filename, errors: text },
    {
      name: 'a description for search engines',
      code: '<meta name="description" content="Why me" />',
      filename,
      errors: text,
    },
    { name: 'a literal in braces', code: "<p>{'Stop'}</p>", filename, errors: text },
    { name: 'a fallback', code: "<p>{words.a ?? 'Stop now'}</p>", filename, errors: text },
    { name: 'a template in an attribute', code: '<p aria-label={`${n} of 8`}>1</p>', filename, errors: text },
    {
      name: 'either side of a condition',
      code: "<p>{a ? 'Yes' : 'No'}</p>",
      filename,
      errors: [...text, ...text],
    },
    {
      name: 'a sentence in the script',
      code: "<script>const a = 'Stop the cramp.';</script>{a}",
      filename,
      errors: sentence,
    },
    { name: 'a sentence is told once', code: "<p>{'Stop the cramp.'}</p>", filename, errors: text },
  ],
});

const code = at('packages/ui/src/check/state.ts');
const route = at('apps/api/src/routes/match.ts');
const describes = [{ apiDescriptions: true }];

ruleTester.run('no-literal-words in TypeScript', noLiteralWords, {
  valid: [
    {
      name: 'ids, classes and keys',
      code: "const a = ['red-flag', 'card wide open', 'Content-Type'];",
      filename: code,
    },
    {
      name: 'an error for developers',
      code: "throw new RangeError('Age must be a number.');",
      filename: code,
    },
    { name: 'a log', code: "log.warn('The parser gave up.');", filename: code },
    {
      name: 'a problem told to a developer',
      code: "problem(c, 'not-json', 'Send the body as JSON.', [{ mend: a ? b : 'Take it all out.' }]);",
      filename: route,
      options: describes,
    },
    {
      name: 'a part of a problem, named before it is told',
      code: "const mend = near ? a : 'Take it all out.';",
      filename: route,
      options: describes,
    },
    {
      name: 'the description of an interface',
      code: "z.string().describe('What the person typed.'); route({ summary: 'Match one profile now.' });",
      filename: route,
      options: describes,
    },
  ],
  invalid: [
    {
      name: 'a sentence',
      code: "export const a = 'Call your doctor today.';",
      filename: code,
      errors: sentence,
    },
    {
      name: 'a sentence with gaps',
      code: 'export const a = `You told us ${n} things.`;',
      filename: code,
      errors: sentence,
    },
    {
      name: 'a description, outside of the API',
      code: "f({ description: 'It hurts at night.' });",
      filename: code,
      errors: sentence,
    },
    {
      name: 'an answer of the API',
      code: "c.json({ advice: 'Call your doctor today.' });",
      filename: route,
      options: describes,
      errors: sentence,
    },
  ],
});
