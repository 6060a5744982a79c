import { defineConfig } from 'vitest/config';

const ignored = ['node_modules/**', 'dist/**', '.astro/**', 'drafts/**'];

/** What the moment of a kill decides is tried with nothing else running. */
const alone = ['src/form/crash.browser.test.ts'];

const inBrowser = {
  globalSetup: ['src/testing/browser-setup.ts'],
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // What another tab or the device's storage does takes its time on a busy machine.
  expect: { poll: { timeout: 15_000 } },
};

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...ignored, '**/*.browser.test.{ts,tsx}'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          ...inBrowser,
          name: 'browser',
          include: ['**/*.browser.test.ts'],
          exclude: [...ignored, ...alone],
          // Two files at once: a browser waits about as long as it works.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...inBrowser,
          name: 'browser-alone',
          include: alone,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
