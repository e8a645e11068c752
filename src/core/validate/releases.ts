// Which numbers the privacy scan lets pass, in which file. A release nobody needs is reported: it would hide a later slip.
import type { Documents } from '../model/document.ts';
import { releaseRow } from '../model/release.ts';
import { csvAt } from './find-document.ts';
import type { IssueLog } from './issue-log.ts';
import { readRows } from './read-rows.ts';

export const releaseFile = 'releases.csv';

export interface Releases {
  /** True when the number may stand in the file; remembers that it was needed. */
  readonly allows: (file: string, number: string) => boolean;
  /** Every number on the list. */
  readonly numbers: readonly string[];
  /** Warns of each release that no file needed; to be called after the scan. */
  readonly reportUnused: () => void;
}

/** Digits only, full-width ones as plain ones: how the list and the text are compared. */
const digitsOf = (text: string): string => text.normalize('NFKC').replaceAll(/\D/g, '');

export function readReleases(documents: Documents, log: IssueLog): Releases {
  const document = csvAt(documents, releaseFile);
  const rows = document === undefined ? [] : readRows(document, releaseRow, log);
  const used = new Set<string>();
  const keys = new Set(rows.map(({ value }) => `${value.file}\n${value.number}`));
  return {
    allows: (file, number) => {
      const key = `${file}\n${digitsOf(number)}`;
      if (keys.has(key)) used.add(key);
      return keys.has(key) || file === releaseFile;
    },
    numbers: rows.map(({ value }) => value.number),
    reportUnused: () => {
      for (const { value, at } of rows) {
        if (!used.has(`${value.file}\n${value.number}`))
          log.warning('privacy/release-unused', at('file'), { received: value.file });
      }
    },
  };
}
