import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { itemPictures } from './itemPictures';

export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react(), itemPictures()],
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    target: 'chrome130',
    // inlined fonts and pictures would be data: URLs, which the CSP refuses
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rollupOptions: { input: ['renderer/index.html', 'renderer/notes.html', 'renderer/report.html'] },
  },
});
