// The built site, looked at as a stranger would, before it replaces the published one.
import type { FileRead } from './read-file.ts';
import type { Fault } from './scan-fault.ts';
import { scanLinks } from './scan-links.ts';

export interface Scan {
  readonly faults: readonly Fault[];
  readonly pages: number;
}

/** Says whether a word is the content's own, not a trace of our mistake, or a telephone number the office released. */
export type Written = (word: string) => boolean;

/** Judges all files of the site together. */
export function judgeSite(reads: readonly FileRead[], base: string, written: Written): Scan {
  const files = new Set(reads.map(({ file }) => file));
  const anchors = reads.flatMap((read) => read.anchors ?? []);
  const faults = reads.flatMap((read) =>
    read.faults
      .filter(({ word }) => word === undefined || !written(word))
      .map(({ code, file, found }) => ({ code, file, found })),
  );
  return { faults: [...faults, ...scanLinks(anchors, files, base)], pages: anchors.length };
}
