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

/** Reads every file once, which also writes the figures' files, and judges them together. */
export async function scanSite(
  site: string,
  base: string,
  written: Written,
): Promise<{ scan: Scan; reads: readonly FileRead[] }> {
  const reads = await readFiles(site, listFiles(site));
  const files = listFiles(site);
  const anchors = reads.flatMap((read) => read.anchors ?? []);
  const faults = reads.flatMap((read) =>
    read.faults
      .filter(({ word }) => word === undefined || !written(word))
      .map(({ code, file, found }) => ({ code, file, found })),
  );
  const scan = {
    faults: [...faults, ...scanLinks(anchors, new Set(files), base)],
    pages: anchors.length,
    files: files.length,
    bytes: reads.reduce((total, { digest }) => total + digest.bytes, 0),
  };
  return { scan, reads };
}
