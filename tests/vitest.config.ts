// Four groups: unit (no build), site (the real content, built, read and browsed), demo (the same asked of a fictional
// province), build (the builder itself, mistreated).
import { defineConfig } from 'vitest/config';

const site = ['tests/site-*.test.ts', 'tests/browser/**/*.test.ts', 'tests/search/**/*.test.ts'];
/** What must hold of any site, whatever its content; keys work alike on both, so the real site's test of them is enough. */
const any = [
  ...['accessibility', 'pages', 'print'].map((name) => `tests/browser/${name}.test.ts`),
  ...['budgets', 'html', 'links'].map((name) => `tests/site-${name}.test.ts`),
];
const demo = ['tests/demo/**/*.test.ts'];
const build = ['tests/build/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...site, ...demo, ...build],
          setupFiles: ['tests/tools/fixed-seed.ts'],
          // Most of the time would go into loading the same modules 200 times; nothing in them remembers a test.
          isolate: false,
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
          // Each file has a browser of its own.
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'demo',
          include: [...any, ...demo],
          globalSetup: ['tests/tools/build-demo.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          // Each file has a browser of its own.
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'build',
          include: build,
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // Each file has folders of its own and mostly waits for the builders it mistreats.
          maxWorkers: 2,
        },
      },
    ],
  },
});
