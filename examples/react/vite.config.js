import { defineConfig } from 'vite';

// Runs from any folder of a server.
export default defineConfig({ base: './' });
