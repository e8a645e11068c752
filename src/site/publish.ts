// From committed content to a published site: check → build aside → scan → search index → manifest → swap. The old site stays until the swap.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Portal, RawFile } from '#core';
import { buildPages } from './build-pages.ts';
import type { Reading } from './check-content.ts';
import { collectYoung } from './collect-young.ts';
import { contentVersion } from './content-version.ts';
import { commitOf, listFiles, type Manifest, writeManifest } from './manifest.ts';
import { projectRoot } from './project-root.ts';
import { countProjects, programVersion, type SiteOrder, settingsOf, sharesFor } from './publish-astro.ts';
import { takeLock } from './publish-lock.ts';
import { heal, type Places, placesOf, remove, removeForGood, swap } from './publish-swap.ts';
import { resolveTarget, type TargetFault, targetFault } from './publish-target.ts';
import { readContent } from './read-content.ts';
import { readFiles } from './read-files.ts';
import { judgeSite, type Scan } from './scan.ts';
import { finishIndex, indexLanguage } from './search/index-site.ts';
import { indexFolder, type Written } from './search/write-index.ts';
import { type Stages, startClock } from './stage-clock.ts';
import { endThreads } from './threads.ts';

export interface Order extends SiteOrder {
  readonly out: string;
  /** How many threads build pages; by the size of the content and the machine, if not said. */
  readonly threads?: number;
}

export type Outcome =
  | { readonly kind: 'bad-target'; readonly target: string; readonly fault: TargetFault }
  | { readonly kind: 'refused'; readonly reading: Reading }
  | { readonly kind: 'faulty'; readonly scan: Scan }
  | { readonly kind: 'content-changed' }
  | {
      readonly kind: 'published';
      readonly reading: Reading;
      readonly manifest: Manifest;
      readonly pages: number;
      readonly stages: Stages;
    };

/** Publishes, or says why not. Throws AlreadyRunning, and whatever the file system or Astro throw; nothing is left behind. */
export async function publish(order: Order): Promise<Outcome> {
  collectYoung();
  const target = resolveTarget(order.out);
  const fault = targetFault(target, [order.content, projectRoot, process.cwd()]);
  if (fault !== undefined) return { kind: 'bad-target', target, fault };
  const places = placesOf(target, process.pid);
  const release = takeLock(places.lock);
  const clear = () => {
    endThreads();
    removeForGood(places.building);
    release();
  };
  process.once('exit', clear);
  try {
    heal(places);
    return await make(order, places);
  } finally {
    clear();
    process.off('exit', clear);
  }
}

async function make(order: Order, places: Places): Promise<Outcome> {
  const { stages, done } = startClock();
  // Astro works in a folder of its own, and while it does so does this process.
  const content = resolve(order.content);
  mkdirSync(places.building);
  const shares = order.threads ?? sharesFor(countProjects(content), availableParallelism(), process.availableMemory());
  const indexes: Promise<Written[]>[] = [];
  let now: ContentNow | undefined;
  const pages = await buildPages(order, places.building, shares, {
    checked: () => done('check'),
    // Indexed while what comes after is still being made.
    written: (language, folder, known, reads) => {
      if (!known.site.languages.includes(language)) return;
      const index = indexLanguage(folder, known, reads, language);
      // Whoever waits for it hears of its fault.
      index.catch(() => undefined);
      indexes.push(index);
    },
    rendered: ({ version }) => {
      now = contentNow(content, version);
    },
  });
  const { reading, site } = pages;
  const { portal, version } = reading;
  if (portal === undefined) return { kind: 'refused', reading };
  done('pages');
  copySources(portal, reading.files, site);
  clean(site);
  if (!now?.isSame || !pages.isSteady) return { kind: 'content-changed' };
  const known = new Set(pages.reads.map(({ file }) => file));
  // The index is being written meanwhile, by us: its files may be there or not, or half.
  const others = listFiles(site).filter((file) => !known.has(file) && !file.startsWith(`${indexFolder}/`));
  const reads = [...pages.reads, ...readFiles(site, others)].sort((a, b) => (a.file < b.file ? -1 : 1));
  done('read');
  const { base } = settingsOf(order, portal);
  // Pagefind works in programs of its own: judging goes on beside it.
  const scan = judgeSite(reads, base, writtenIn(reading.files, portal.released));
  const written = await Promise.all(indexes);
  if (scan.faults.length > 0) return { kind: 'faulty', scan };
  finishIndex(site, written);
  done('search');
  const origin = { program: programVersion(), version, commit: now.commit, base };
  const manifest = writeManifest(site, origin, new Map(reads.map(({ file, digest }) => [file, digest])));
  swap(site, places);
  remove(places.old);
  done('publish');
  return { kind: 'published', reading, manifest, pages: scan.pages, stages };
}

interface ContentNow {
  /** It is still what was read. */
  readonly isSame: boolean;
  readonly commit: string | undefined;
}

const contentNow = (content: string, version: string): ContentNow => ({
  isSame: contentVersion(readContent(content).files) === version,
  commit: commitOf(content),
});

/** The original documents of published reports, byte for byte; a draft's or a withdrawn one's stay inside. */
function copySources(portal: Portal, files: readonly RawFile[], site: string): void {
  const published = new Set(portal.reports.filter((one) => one.status === 'published').map((one) => one.source.file));
  for (const { path, bytes } of files) {
    if (!published.has(path)) continue;
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), bytes);
  }
}

/** Removes what Astro leaves beside the pages. */
function clean(site: string): void {
  for (const name of readdirSync(site)) if (name.startsWith('.')) rmSync(join(site, name), { recursive: true });
}

function writtenIn(files: readonly RawFile[], released: readonly string[]): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    if (/^\d/.test(word)) return released.includes(word);
    const seen = known.get(word) ?? files.some(({ bytes }) => Buffer.from(bytes).includes(word));
    known.set(word, seen);
    return seen;
  };
}
