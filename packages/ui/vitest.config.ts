import { browserConfig } from '@cramps/vitest-config/browser';
import { nodeConfig, together } from '@cramps/vitest-config';
import { svelte } from '@sveltejs/vite-plugin-svelte';

export default together(nodeConfig(), await browserConfig({ plugins: [svelte()] }));
