// Builds the real content once for all tests of the site: at the root, and once more under /sub/.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    site: string;
    subSite: string;
  }
}

/** A folder of this run, so that two runs at once do not build under each other's feet. */
export const cache = resolve(`node_modules/.cache/mingji-test-${process.pid}`);

export default function setup(project: TestProject): () => void {
  mkdirSync(cache, { recursive: true });
  project.provide('site', buildSite('content', 'dist', []));
  project.provide('subSite', buildSite('content', 'sub', ['--base', '/sub/', '--origin', 'https://example.org']));
  return () => rmSync(cache, { recursive: true, force: true });
}

/** Where the built site is. A failure is told once here; the tests of the site then fail one by one. */
export function buildSite(content: string, name: string, flags: readonly string[]): string {
  const out = resolve(cache, name);
  const { status, stderr } = spawnSync(process.execPath, ['src/cli.ts', 'build', content, '--out', out, ...flags], {
    encoding: 'utf8',
  });
  if (status !== 0) console.error(`${content} does not build (${name}), so its tests will fail:\n${stderr}`);
  return out;
}
