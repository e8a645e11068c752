// The data version: a digest of every content file, the same on every machine.
import { hash } from 'node:crypto';
import type { RawFile } from '#core';

/** First 12 hexadecimal digits of the SHA-256 over the sorted list of paths and digests. */
export function contentVersion(files: readonly RawFile[]): string {
  const list = files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).sort();
  return hash('sha256', list.join(''), 'hex').slice(0, 12);
}
