// manifest.json: every published file with its size and SHA-256, so that anybody can prove a copy of the site is whole.
import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

export const manifestName = 'manifest.json';

const manifest = z.strictObject({
  program: z.string(),
  version: z.string(),
  commit: z.string().optional(),
  base: z.string(),
  files: z.array(z.strictObject({ path: z.string(), bytes: z.number(), sha256: z.string() })),
});
export type Manifest = z.infer<typeof manifest>;

/** What a site was made of, besides its files. */
export type Origin = Pick<Manifest, 'program' | 'version' | 'commit' | 'base'>;

/** Every file below `folder`, POSIX paths, in the order of their code units whatever the file system's own. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** What a file of the site holds, in short. */
export interface Digest {
  readonly bytes: number;
  readonly sha256: string;
}

/** `known`: digests of files read before and not touched since. */
export function writeManifest(site: string, origin: Origin, known: ReadonlyMap<string, Digest> = new Map()): Manifest {
  const files = listFiles(site)
    .filter((path) => path !== manifestName)
    .map((path) => ({ path, ...(known.get(path) ?? digestOf(readFileSync(join(site, path)))) }));
  const made: Manifest = { ...origin, files };
  writeFileSync(join(site, manifestName), `${JSON.stringify(made, null, 1)}\n`);
  return made;
}

export function readManifest(site: string): Manifest {
  return manifest.parse(JSON.parse(readFileSync(join(site, manifestName), 'utf8')));
}

export type Difference = { readonly path: string; readonly what: 'missing' | 'changed' | 'unlisted' };

/** Where a site and its manifest disagree; empty when it is whole. */
export function verifySite(site: string): Difference[] {
  const listed = new Map(readManifest(site).files.map((file) => [file.path, file]));
  const found = listFiles(site).filter((path) => path !== manifestName);
  const there = new Set(found);
  return [
    ...[...listed.keys()].filter((path) => !there.has(path)).map((path) => ({ path, what: 'missing' as const })),
    ...found.flatMap((path): Difference[] => {
      const entry = listed.get(path);
      if (entry === undefined) return [{ path, what: 'unlisted' }];
      if (!lstatSync(join(site, path)).isFile()) return [{ path, what: 'changed' }];
      const { bytes, sha256 } = digestOf(readFileSync(join(site, path)));
      return bytes === entry.bytes && sha256 === entry.sha256 ? [] : [{ path, what: 'changed' }];
    }),
  ];
}

/** The commit that last changed the content, when it is under git and nothing in it is uncommitted. */
export function commitOf(content: string): string | undefined {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: content, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    if (git('status', '--porcelain', '--', '.') !== '') return undefined;
    return git('log', '-1', '--format=%H', '--', '.') || undefined;
  } catch {
    return undefined;
  }
}

export const digestOf = (content: Buffer): Digest => ({
  bytes: content.length,
  sha256: hash('sha256', content, 'hex'),
});
