// Main process (with the thread that makes backups) and preload: two CommonJS bundles in out/. Only electron and the native SQLite stay outside.
import { defineConfig } from 'vite';

const entry = process.env['HONGMEI_NODE_ENTRY'] === 'preload' ? 'preload' : 'main';

export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: `out/${entry}`,
    emptyOutDir: true,
    minify: false,
    sourcemap: false,
    rollupOptions: {
      // the sandbox gives a preload one file: the two share no module
      input:
        entry === 'main'
          ? ['electron/main/main.ts', 'electron/main/backup/backupThread.ts']
          : ['electron/preload/preload.ts', 'electron/preload/notes.ts'],
      output: { format: 'cjs', entryFileNames: '[name].cjs' },
      external: ['electron', '@photostructure/sqlite', /^node:/],
    },
  },
  ssr: { noExternal: true, external: ['electron', '@photostructure/sqlite'] },
});
