// Runs Astro over all pages. In this process and its threads, so that whatever ends the run ends the build with it.
import { existsSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildShare, siteOf } from './build-share.ts';
import { projectRoot } from './project-root.ts';
import { startThreads } from './threads.ts';

export interface AstroSettings {
  readonly content: string;
  readonly base: string;
  readonly origin?: string;
}

/** astro.config.mjs and portal.ts read these; Astro asks its makers nothing. */
export function setEnvironment({ content, base, origin }: AstroSettings): void {
  process.env.CONTENT_DIR = resolve(content);
  process.env.SITE_BASE = base;
  process.env.SITE_ORIGIN = origin ?? '';
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
}

/** Every share reads the content and bundles the pages for itself: fewer projects than this are not worth another. */
const worthAShare = 400;

/** A thread per processor, as far as there are projects to share and memory for them: 1.5 GB and 0.35 MB per project each. */
export function sharesFor(projects: number, processors: number, memory: number): number {
  const held = 1.5e9 + 0.35e6 * projects;
  return Math.max(1, Math.min(processors, Math.floor(projects / worthAShare), Math.floor(memory / held)));
}

/** Builds all pages into a folder below `folder` and resolves with it. `shares`: of how many threads. */
export async function buildPages(folder: string, settings: AstroSettings, shares: number): Promise<string> {
  setEnvironment(settings);
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const home = process.cwd();
  process.chdir(folder);
  const [first, ...others] = Array.from({ length: shares }, (_, part) => ({ folder, share: { part, of: shares } }));
  if (first === undefined) throw new RangeError(`${shares} shares`);
  const threads = startThreads<string>(new URL('./build-share-thread.ts', import.meta.url), others);
  try {
    await Promise.all([buildShare(first), threads.answers]);
    for (const other of others) moveInto(siteOf(first), siteOf(other));
  } finally {
    await threads.stop();
    process.chdir(home);
  }
  return siteOf(first);
}

/** Moves what is not there yet. */
function moveInto(site: string, other: string): void {
  for (const entry of readdirSync(other, { withFileTypes: true })) {
    const [from, to] = [join(other, entry.name), join(site, entry.name)];
    if (!existsSync(to)) renameSync(from, to);
    else if (entry.isDirectory()) moveInto(to, from);
  }
}

/** Name and version of this program, as package.json has them. */
export function programVersion(): string {
  const { name, version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  return `${name} ${version}`;
}
