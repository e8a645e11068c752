// Three groups: unit (no build), site (one real build, read and browsed), build (the builder itself, mistreated).
import { defineConfig } from 'vitest/config';

const site = ['tests/site-*.test.ts', 'tests/browser/**/*.test.ts', 'tests/search/**/*.test.ts'];
const build = ['tests/build/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...site, ...build],
          setupFiles: ['tests/tools/fixed-seed.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          include: site,
          globalSetup: ['tests/tools/build-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'build',
          include: build,
          testTimeout: 240_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
