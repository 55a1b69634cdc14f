import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The pages: from src/web to dist/site, small enough for an old computer and its old browser. */
export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  build: {
    outDir: '../../dist/site',
    emptyOutDir: true,
    target: ['chrome109', 'firefox115', 'safari16'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
