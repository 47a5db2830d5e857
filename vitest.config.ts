import { defineConfig } from 'vitest/config';

const env = { TZ: 'UTC' };

/** A file on each core: of two cores vitest would leave one to itself. */
const maxWorkers = '100%';

export default defineConfig({
  test: {
    projects: [
      // A test that loads the whole catalogue takes a second, and many times that where other work keeps the machine busy.
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          env,
          maxWorkers,
          // Files share the modules that they load: to load them anew for each took half the time.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], env, maxWorkers, testTimeout: 400_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          env,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A test of pages waits about half its time for its Chromium to be idle: another fills the gaps.
          maxWorkers: 2,
          // What a page will show it may show late, where other work keeps the machine busy.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
