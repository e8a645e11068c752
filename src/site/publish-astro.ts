// The one place that runs Astro. In this process, so that whatever ends the run ends the build with it.
import { readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface AstroSettings {
  readonly content: string;
  readonly base: string;
  readonly origin?: string;
}

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** astro.config.mjs and portal.ts read these; Astro asks its makers nothing. */
export function setEnvironment({ content, base, origin }: AstroSettings): void {
  process.env.CONTENT_DIR = resolve(content);
  process.env.SITE_BASE = base;
  process.env.SITE_ORIGIN = origin ?? '';
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
}

/**
 * Builds all pages into `folder`/site; caches of the run go beside it and are removed with it.
 *
 * Astro puts its working files into the output only when that lies below the working directory, and otherwise into one
 * place shared by all runs; so this run works inside its own folder, with a link to where the packages are.
 */
export async function buildPages(folder: string, settings: AstroSettings): Promise<string> {
  setEnvironment(settings);
  process.env.NODE_ENV = 'production';
  const site = join(folder, 'site');
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const home = process.cwd();
  process.chdir(folder);
  try {
    const { build } = await import('astro');
    await build({
      root: projectRoot,
      outDir: `${site}/`,
      cacheDir: `${join(folder, 'cache')}/`,
      logLevel: 'warn',
      mode: 'production',
      vite: { cacheDir: join(folder, 'vite') },
    });
  } finally {
    process.chdir(home);
  }
  return site;
}

/** Name and version of this program, as package.json has them. */
export function programVersion(): string {
  const { name, version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  return `${name} ${version}`;
}
