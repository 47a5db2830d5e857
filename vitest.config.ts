import { defineConfig } from 'vitest/config';

const env = { TZ: 'UTC' };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], env } },
      // The built site is read by many tests: one process, so that it is read once a file and not at the same time.
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], env, testTimeout: 120_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          env,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
