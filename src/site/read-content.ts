// The content folder as bytes: every regular file, sorted, hashed. Reads nothing else and never throws on content.
import { hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
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

export function readContent(folder: string): ContentRead {
  const read: ContentRead = { files: [], issues: [] };
  const top = tryTo(() => lstatSync(folder));
  if (top?.isSymbolicLink() || top?.isDirectory()) readFolder(folder, '', read);
  else read.issues.push({ code: 'file/missing', level: 'error', where: { file: '' } });
  read.files.sort((a, b) => byCodePoint(a.path, b.path));
  read.issues.sort((a, b) => byCodePoint(a.where.file, b.where.file));
  return read;
}

function readFolder(folder: string, path: string, read: ContentRead): void {
  const names = tryTo(() => readdirSync(join(folder, path)));
  if (!names) {
    read.issues.push({ code: 'file/not-regular', level: 'error', where: { file: path }, received: 'unreadable' });
    return;
  }
  for (const name of names) {
    const inner = path === '' ? name : `${path}/${name}`;
    if (!ignoredNames.test(name) && !ignoredPaths.test(inner)) readEntry(folder, inner, read);
  }
}

function readEntry(folder: string, path: string, read: ContentRead): void {
  const full = join(folder, path);
  const refuse = (code: Issue['code'], expected?: string, received?: string) =>
    read.issues.push({ code, level: 'error', where: { file: path }, expected, received });
  const stat = tryTo(() => lstatSync(full));
  const limit = path.startsWith('sources/') ? fileLimits.source : fileLimits.text;
  if (stat?.isDirectory()) readFolder(folder, path, read);
  else if (!stat?.isFile()) refuse('file/not-regular', undefined, stat?.isSymbolicLink() ? 'symlink' : 'special-file');
  else if (stat.size > limit) refuse('file/too-large', megabytes(limit), megabytes(stat.size));
  else {
    const bytes = tryTo(() => readFileSync(full));
    if (bytes) read.files.push({ path, bytes, sha256: hash('sha256', bytes, 'hex') });
    else refuse('file/not-regular', undefined, 'unreadable');
  }
}

/** Undefined for what the file system refuses. */
function tryTo<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
