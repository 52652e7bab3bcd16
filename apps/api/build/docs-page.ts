/** The page of the reference. Nothing in it is inline, so that its policy can be strict; without a script it still leads on. */
export const docsPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>cramps API</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/docs/swagger-ui.css" />
    <link rel="stylesheet" href="/docs/docs.css" />
  </head>
  <body>
    <noscript>
      <p>This reference needs JavaScript. Without it: <a href="/openapi.json">the OpenAPI document</a>,
      <a href="/llms.txt">the same in plain text</a>.</p>
    </noscript>
    <main id="reference"></main>
    <script src="/docs/swagger-ui.js"></script>
    <script src="/docs/docs.js"></script>
  </body>
</html>
`;

/** Starts the reference. The validator badge would call a server of somebody else. */
export const docsScript = `SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#reference',
  deepLinking: true,
  validatorUrl: null,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  tryItOutEnabled: true,
  displayRequestDuration: true,
});
`;

export const docsStyle = `body { margin: 0; }
noscript p, .swagger-ui .info { max-width: 48rem; }
noscript p { font: 1rem/1.5 sans-serif; padding: 1rem; }
.swagger-ui .info .title small { top: 0; }
.swagger-ui .info pre { overflow-x: auto; }
@media (prefers-reduced-motion: reduce) { .swagger-ui * { animation: none; transition: none; } }
`;
