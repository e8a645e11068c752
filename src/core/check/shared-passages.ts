// Passages of a report that stand word for word in the report of another unit.
import type { Scored, ScoredReport } from '../model/scored.ts';
import { rulePassage } from '../model/wording.ts';
import { paragraphsOf } from './chapters.ts';
import { fingerprints, gram, shortestRun } from './fingerprints.ts';

interface Passage {
  readonly report: ScoredReport;
  /** The paragraph as printed. */
  readonly text: string;
  /** Its Han characters, without titles of documents and quotations. */
  readonly han: string;
}

export interface SharedPassage {
  readonly paragraph: string;
  /** Han characters the two share without a break. */
  readonly shared: string;
  readonly other: ScoredReport;
}

interface Index {
  readonly passages: ReadonlyMap<ScoredReport, readonly Passage[]>;
  readonly byHash: ReadonlyMap<number, readonly { readonly passage: Passage; readonly at: number }[]>;
}

const quoted = /《[^》]{0,200}》|“[^”]{0,200}”/g;
const hanOnly = (text: string): string => text.replace(quoted, '').replace(/[^\p{Script=Han}]+/gu, '');

function passagesOf(report: ScoredReport, rules: readonly string[]): Passage[] {
  return paragraphsOf(report.report.narrative)
    .filter(({ text }) => !rules.some((words) => text.includes(words)))
    .map(({ text }) => ({ report, text, han: hanOnly(text) }))
    .filter(({ han }) => han.length >= shortestRun);
}

function makeIndex({ content, reports }: Scored): Index {
  const rules = content.wordings.filter(({ unitKind }) => unitKind === rulePassage).map(({ words }) => words);
  const passages = new Map(reports.map((report) => [report, passagesOf(report, rules)]));
  const byHash = new Map<number, { passage: Passage; at: number }[]>();
  for (const passage of [...passages.values()].flat()) {
    for (const { hash, at } of fingerprints(passage.han)) {
      const same = byHash.get(hash);
      if (same) same.push({ passage, at });
      else byHash.set(hash, [{ passage, at }]);
    }
  }
  return { passages, byHash };
}

/** One index per collection: it depends on nothing else. */
const indexes = new WeakMap<Scored, Index>();

function indexOf(all: Scored): Index {
  const made = indexes.get(all) ?? makeIndex(all);
  indexes.set(all, made);
  return made;
}

/** The run two texts share around two places; '' when the places do not match after all. */
function runAround(a: string, atA: number, b: string, atB: number): string {
  if (a.slice(atA, atA + gram) !== b.slice(atB, atB + gram)) return '';
  let before = 0;
  while (before < Math.min(atA, atB) && a[atA - before - 1] === b[atB - before - 1]) before += 1;
  let length = gram;
  while (atA + length < a.length && atB + length < b.length && a[atA + length] === b[atB + length]) length += 1;
  return a.slice(atA - before, atA + length);
}

/** The longest shared run of each paragraph of a report, 40 Han characters or more, and the first report it is shared with. */
export function sharedPassages(report: ScoredReport, all: Scored): SharedPassage[] {
  const { passages, byHash } = indexOf(all);
  return (passages.get(report) ?? []).flatMap((passage): SharedPassage[] => {
    let best: SharedPassage | undefined;
    for (const { hash, at } of fingerprints(passage.han)) {
      for (const other of byHash.get(hash) ?? []) {
        if (other.passage.report.report.unit === report.report.unit) continue;
        const shared = runAround(passage.han, at, other.passage.han, other.at);
        if (shared.length < shortestRun || shared.length <= (best?.shared.length ?? 0)) continue;
        best = { paragraph: passage.text, shared, other: other.passage.report };
      }
    }
    return best ? [best] : [];
  });
}
