import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** The oldest runtime that the app must run on: Electron 33, on which it is tested where no newer one can be had. */
const NODE = 'node20.18';

/** Three bundles, one a process; everything is bundled, so the packaged app carries no node_modules. */
export default defineConfig({
  main: {
    build: {
      target: NODE,
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
      target: NODE,
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
      target: 'chrome130',
      rollupOptions: {
        input: { index: resolve('renderer/index.html'), paper: resolve('renderer/paper.html') },
      },
    },
  },
});
