/**
 * The flags every Chromium of this project starts with. They keep it headless, let it run as root in a container,
 * and keep it from calling home: a test that counts requests must see only those of the page.
 */
export const chromiumArgs: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];
