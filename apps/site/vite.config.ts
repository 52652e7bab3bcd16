import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { adapter } from './build/adapter.ts';

export default defineConfig({
  plugins: [
    sveltekit({
      compilerOptions: {
        // By what a component says, not by where it lies: the pages come out the same on every machine, to the byte.
        cssHash: ({ hash, css }) => `c${hash(css)}`,
      },
      adapter: adapter({ out: 'build-output' }),
      csp: {
        // By what the few inline scripts and styles say: the same page is the same bytes for everybody, and can be kept.
        mode: 'hash',
        // Nothing comes from anywhere else; pages that are made ahead carry this as a <meta>, the others as a header.
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          // One style attribute: that of the element in which SvelteKit announces a new page to screen readers.
          'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
          'font-src': ['self'],
          'img-src': ['self'],
          'connect-src': ['self'],
          'manifest-src': ['self'],
          'form-action': ['self'],
          'base-uri': ['none'],
          'frame-ancestors': ['none'],
        },
      },
      // The only form answers with a page made from what it was sent: it has no cookie, no session and changes nothing, so
      // there is nothing a foreign site could forge. With the origin check on, the site would have to know its own public
      // name to accept that form without JavaScript: behind a proxy, or on http://localhost, where the adapter takes
      // every request for https. A browser that sends no referrer also posts with `Origin: null`.
      csrf: { trustedOrigins: ['*'] },
      // Styles come inside the page: at night on a slow line there is one thing to wait for, not six.
      inlineStyleThreshold: 32_000,
      // Addresses from the root: the page for what is not there may be shown at any address.
      paths: { relative: false },
      version: { pollInterval: 0 },
      // Pages without a script of SvelteKit's need it too: lib/offline registers it.
      serviceWorker: { register: false },
    }),
  ],
  css: { transformer: 'lightningcss' },
  build: {
    // Old phones lie on night tables too: colours written with light-dark() are spelled out for them.
    cssTarget: ['chrome87', 'safari14', 'firefox78'],
  },
});
