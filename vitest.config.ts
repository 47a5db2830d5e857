import { defineConfig } from 'vitest/config';

const env = { TZ: 'UTC' };

export default defineConfig({
  test: {
    projects: [
      // A test that loads the whole catalogue takes a second, and many times that where other work keeps the machine busy.
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          env,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // The built site is read by many tests: one process, so that it is read once a file and not at the same time.
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], env, testTimeout: 400_000 } },
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
