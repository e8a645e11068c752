// The content folder as bytes: every regular file, sorted, hashed. Reads nothing else and never throws on content.
import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue, RawFile } from '#core';

/** Largest file, in bytes. */
export const fileLimits = { text: 8 * 1024 * 1024, source: 64 * 1024 * 1024 } as const;

/**
 * Names that are no content and are passed over: generated JSON Schemas (`schema/` at the top), and what operating
 * systems, editors and Office leave behind.
 */
export const ignoredNames =
  /^(\.DS_Store|Thumbs\.db|desktop\.ini|\.gitkeep|\.gitattributes|\.gitignore|~\$.*|\.~lock\..*|\..*\.sw[op]|\._.*)$/i;
const ignoredPaths = /^schema(\/|$)/;

export interface ContentRead {
  readonly files: RawFile[];
  readonly issues: Issue[];
}

export async function readContent(folder: string): Promise<ContentRead> {
  const read: ContentRead = { files: [], issues: [] };
  const top = await lstat(folder).catch(() => undefined);
  if (top?.isSymbolicLink() || top?.isDirectory()) await readFolder(folder, '', read);
  else read.issues.push({ code: 'file/missing', level: 'error', where: { file: '' } });
  read.files.sort((a, b) => byCodePoint(a.path, b.path));
  read.issues.sort((a, b) => byCodePoint(a.where.file, b.where.file));
  return read;
}

async function readFolder(folder: string, path: string, read: ContentRead): Promise<void> {
  const names = await readdir(join(folder, path)).catch(() => undefined);
  if (!names) {
    read.issues.push({ code: 'file/not-regular', level: 'error', where: { file: path }, received: 'unreadable' });
    return;
  }
  for (const name of names) {
    const inner = path === '' ? name : `${path}/${name}`;
    if (!ignoredNames.test(name) && !ignoredPaths.test(inner)) await readEntry(folder, inner, read);
  }
}

async function readEntry(folder: string, path: string, read: ContentRead): Promise<void> {
  const full = join(folder, path);
  const refuse = (code: Issue['code'], expected?: string, received?: string): void => {
    read.issues.push({ code, level: 'error', where: { file: path }, expected, received });
  };
  const stat = await lstat(full).catch(() => undefined);
  if (stat?.isDirectory()) return readFolder(folder, path, read);
  if (!stat?.isFile())
    return refuse('file/not-regular', undefined, stat?.isSymbolicLink() ? 'symlink' : 'special-file');
  const limit = path.startsWith('sources/') ? fileLimits.source : fileLimits.text;
  if (stat.size > limit) return refuse('file/too-large', megabytes(limit), megabytes(stat.size));
  const bytes = await readFile(full).catch(() => undefined);
  if (!bytes) return refuse('file/not-regular', undefined, 'unreadable');
  read.files.push({ path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') });
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
