import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A busy machine is slow, not wrong: only what hangs fails by time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          // Pure code keeps nothing between two files, so they may share one worker.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'main', include: ['tests/main/**/*.test.ts'], environment: 'node' } },
      {
        extends: true,
        test: {
          name: 'ui',
          include: ['tests/ui/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['tests/support/ui-setup.ts'],
          // Each test puts its own desk behind the window, so the files may share one.
          isolate: false,
        },
      },
    ],
  },
});
