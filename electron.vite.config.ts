import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** Three bundles, one a process; everything is bundled, so the packaged app carries no node_modules. */
export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      rollupOptions: {
        input: {
          index: resolve('electron/app/main.ts'),
          worker: resolve('electron/work/worker.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rollupOptions: {
        input: {
          desk: resolve('electron/preload/desk.ts'),
          paper: resolve('electron/preload/paper.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      rollupOptions: {
        input: { index: resolve('renderer/index.html'), paper: resolve('renderer/paper.html') },
      },
    },
  },
});
