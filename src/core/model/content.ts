// Everything under content/, typed, after validation. After this nobody re-checks types.
import type { ConceptRow } from './concept.ts';
import type { Expected } from './expected.ts';
import type { Prose } from './prose.ts';
import type { Region } from './region.ts';
import type { Reply } from './reply.ts';
import type { Report } from './report.ts';
import type { Site } from './site.ts';
import type { Standard, StandardCase } from './standard.ts';
import type { Unit } from './unit.ts';
import type { WordingRow } from './wording.ts';

export interface Content {
  readonly site: Site;
  readonly regions: readonly Region[];
  readonly units: readonly Unit[];
  readonly expected: readonly Expected[];
  readonly concepts: readonly ConceptRow[];
  readonly standards: readonly (Standard & { readonly cases: readonly StandardCase[] })[];
  readonly wordings: readonly WordingRow[];
  /** Office numbers that may be published; the scan of the built site lets them pass too. */
  readonly released: readonly string[];
  readonly reports: readonly Report[];
  readonly replies: readonly (Reply & { readonly file: string })[];
  readonly prose: readonly Prose[];
}

/** One file as read from the content folder. Hashing is the reader's work: the core stays pure. */
export interface RawFile {
  /** Path inside the content folder, POSIX separators. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}
