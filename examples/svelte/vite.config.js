import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  // Runs from any folder of a server.
  base: './',
  plugins: [svelte()],
});
