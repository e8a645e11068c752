// Runs Astro over all pages. In this process and its threads, so that whatever ends the run ends the build with it.
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Portal } from '#core';
import { projectRoot } from './project-root.ts';

/** What the one who publishes says of the site; the content says the rest. */
export interface SiteOrder {
  readonly content: string;
  readonly base?: string | undefined;
  readonly origin?: string | undefined;
}

export interface AstroSettings extends SiteOrder {
  readonly base: string;
}

export const settingsOf = ({ content, base, origin }: SiteOrder, { site }: Portal): AstroSettings => ({
  content,
  base: base ?? site.base,
  origin: origin ?? site.origin,
});

/** The same as long as nothing is checked: of a site.json that cannot be read, which will be refused, the address is “/”. */
export function settingsBefore({ content, base, origin }: SiteOrder): AstroSettings {
  const site = readSite(join(content, 'site.json'));
  const known = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  return { content, base: base ?? known(site.base) ?? '/', origin: origin ?? known(site.origin) };
}

function readSite(file: string): { readonly base?: unknown; readonly origin?: unknown } {
  try {
    // A byte order mark is let through here as everywhere.
    const site: unknown = JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
    return typeof site === 'object' && site !== null ? site : {};
  } catch {
    return {};
  }
}

/** astro.config.mjs and portal.ts read these; Astro asks its makers nothing. For this thread. */
export function setEnvironment({ content, base, origin }: AstroSettings): void {
  process.env.CONTENT_DIR = resolve(content);
  process.env.SITE_BASE = base;
  process.env.SITE_ORIGIN = origin ?? '';
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
}

/** Every share opens the portal and the bundle for itself: fewer projects than this are not worth another. */
const worthAShare = 400;

/** A thread per processor, as far as there are projects to share and memory for them: 1.5 GB and 0.35 MB per project each. */
export function sharesFor(projects: number, processors: number, memory: number): number {
  const held = 1.5e9 + 0.35e6 * projects;
  return Math.max(1, Math.min(processors, Math.floor(projects / worthAShare), Math.floor(memory / held)));
}

/** How many projects a content folder seems to hold, before anything in it is read; 0 when it cannot be listed. */
export function countProjects(content: string): number {
  try {
    return readdirSync(content, { recursive: true }).filter((path) => /[\\/]project\.json$/.test(String(path))).length;
  } catch {
    return 0;
  }
}

/** Moves what is not there yet. */
export function moveInto(site: string, other: string): void {
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
