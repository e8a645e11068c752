import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findViolations, rooms } from './tools/rooms.ts';

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );

test('findViolations(src): every file opens only the doors of its room', () => {
  const sources = files('src').filter((path) => /\.(?:ts|astro)$/.test(path));
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.flatMap((path) => findViolations(path, readFileSync(join('src', path), 'utf8')))).toEqual([]);
});

test('rooms: every folder of src/ is a room, and every room but the planned ones is there', () => {
  const planned = ['importing/', 'generating/', 'core/compare/'];
  const missing = rooms.map(({ at }) => at).filter((at) => !existsSync(join('src', at)) && !planned.includes(at));
  expect(missing.filter((at) => at !== 'env.d.ts')).toEqual([]);
});

// Violations planted on purpose: the test above can fail.
test.each([
  ['core/score/a.ts', "import { parseFiles } from '../parse/index.ts';", 'may not import ../parse/index.ts'],
  ['core/score/a.ts', "export { x } from '../check/index.ts';", 'may not import ../check/index.ts'],
  ['core/parse/a.ts', "import { readFile } from 'node:fs/promises';", 'may not import node:fs/promises'],
  ['core/read/a.ts', "import * as Plot from '@observablehq/plot';", 'may not import @observablehq/plot'],
  ['core/check/a.ts', "const a = await import('astro');", 'may not import astro'],
  ['core/read/a.ts', "import { x } from '#core';", 'may not import #core'],
  ['core/read/a.ts', "import { x } from './b.js';", 'may not import ./b.js'],
  ['core/aggregate/a.ts', 'export default 1;', 'a default export has no place'],
  ['core/aggregate/a.ts', 'export default function a() {}', 'a default export has no place'],
  ['core/read/a.ts', 'const now = new Date();', 'new Date() has no place'],
  ['core/read/a.ts', 'const now = Date.now();', 'Date.now has no place'],
  ['core/read/a.ts', 'const dice = Math.random();', 'Math.random has no place'],
  ['core/read/a.ts', "const f = new Intl.NumberFormat('zh');", 'Intl has no place'],
  ['core/read/a.ts', 'const x = await fetch(address);', 'fetch has no place'],
  ['core/read/a.ts', 'names.sort((a, b) => a.localeCompare(b));', 'a.localeCompare has no place'],
  ['charts/a.ts', "import { portal } from '#site/portal';", 'may not import #site/portal'],
  ['charts/a.ts', "import { x } from '../core/model/exact.ts';", 'may not import ../core/model/exact.ts'],
  ['pages/a.astro', "---\nimport { x } from '../core/index.ts';\n---\n<p>", 'may not import ../core/index.ts'],
  ['components/A.astro', "<p>\n<script>import { z } from 'zod';</script>", 'may not import zod'],
  ['client/a.ts', "import { z } from 'zod';", 'may not import zod'],
  ['site/utils.ts', '', 'a name that says nothing'],
  ['site/dateHelper.ts', '', 'file names are kebab-case'],
  ['views/a.ts', '', 'no room of this name'],
])('findViolations(%s, %s): %s', (path, text, sentence) => {
  expect(findViolations(path, text).join('\n')).toContain(sentence);
});

test('findViolations: a date made of given parts, a property named like a global and the room itself are allowed', () => {
  const text =
    "import { b } from './b.ts';\nexport const a = new Date(2020, 1, 1);\nconst c = { process: b.document };";
  expect(findViolations('core/read/a.ts', text)).toEqual([]);
});

test('top level: only what architecture.md names', () => {
  const allowed = [
    ...['package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs', 'biome.json'],
    ...['content', 'src', 'public', 'tests', 'README.md', 'LICENSE', 'CHANGELOG.md', 'CONTRIBUTING.md'],
    // Made by install and build, ignored by git.
    ...['node_modules', 'dist'],
  ];
  expect(readdirSync('.').filter((name) => !name.startsWith('.') && !allowed.includes(name))).toEqual([]);
});
