import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  // Runs from any folder of a server.
  base: './',

  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'cramp-check' } } })],
});
