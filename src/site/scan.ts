// The built site, looked at as a stranger would, before it replaces the published one.
import { listFiles } from './manifest.ts';
import type { FileRead } from './read-file.ts';
import { readFiles } from './read-files.ts';
import type { Fault } from './scan-fault.ts';
import { scanLinks } from './scan-links.ts';

export interface Scan {
  readonly faults: readonly Fault[];
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/** Says whether a word is the content's own, not a trace of our mistake, or a telephone number the office released. */
export type Written = (word: string) => boolean;

/** Every file of the site, read once, which also writes the figures' files. */
export const readSite = (site: string): Promise<FileRead[]> => readFiles(site, listFiles(site));

/** Judges all files of the site together. `files`: their paths, those of the figures too. */
export function judgeSite(reads: readonly FileRead[], files: readonly string[], base: string, written: Written): Scan {
  const anchors = reads.flatMap((read) => read.anchors ?? []);
  const faults = reads.flatMap((read) =>
    read.faults
      .filter(({ word }) => word === undefined || !written(word))
      .map(({ code, file, found }) => ({ code, file, found })),
  );
  return {
    faults: [...faults, ...scanLinks(anchors, new Set(files), base)],
    pages: anchors.length,
    files: files.length,
    bytes: reads.reduce((total, { digest }) => total + digest.bytes, 0),
  };
}
