/** What others put on a page for forms and questions, and one small element that is known for being small. */
export const PEERS: readonly {
  readonly name: string;
  readonly packages: readonly string[];
  readonly entry: string;
}[] = [
  {
    name: 'emoji-picker-element',
    packages: ['emoji-picker-element'],
    entry: "import 'emoji-picker-element';",
  },
  {
    name: '@typeform/embed (the form itself comes from their server)',
    packages: ['@typeform/embed'],
    entry: "export * from '@typeform/embed';",
  },
  {
    name: 'survey-core + survey-js-ui',
    packages: ['survey-core', 'survey-js-ui'],
    entry: "export * from 'survey-core'; export * as ui from 'survey-js-ui';",
  },
  {
    name: 'lforms, with its FHIR R4 support',
    packages: ['lforms'],
    entry: `import 'lforms/dist/lforms/webcomponent/assets/lib/zone.min.js';
      import 'lforms/dist/lforms/webcomponent/lhc-forms.js';
      import 'lforms/dist/lforms/fhir/R4/lformsFHIR.min.js';`,
  },
];
