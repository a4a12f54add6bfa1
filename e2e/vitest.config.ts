import { defineConfig } from 'vitest/config';

// The journeys share one house, so their files run one after another.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['e2e/**/*.e2e.ts'],
    globalSetup: ['e2e/rumah.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
    passWithNoTests: true,
  },
});
