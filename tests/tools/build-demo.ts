// Generates a small fictional province and builds it once, for the tests that ask of it what they ask of the real site.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { generateContent } from '#site/generate-content';
import { buildSite, cache } from './build-site.ts';

const province = { units: 16, years: [2021, 2023], projects: 2, seed: 5 } as const;

export default function setup(project: TestProject): () => void {
  mkdirSync(cache, { recursive: true });
  const content = join(cache, 'province');
  generateContent(province, content, 'content');
  project.provide('site', buildSite(content, 'demo', []));
  return () => rmSync(cache, { recursive: true, force: true });
}
