import type { Finding } from '../model/finding.ts';
import { severities } from '../model/finding.ts';

/** Whole reports before forms, forms before rows: what concerns more comes first. */
const breadth = ({ project, row }: Finding): number => (row !== undefined ? 2 : project !== undefined ? 1 : 0);

/**
 * The findings to show first, where there is room for a few.
 *
 * Range:  at most `most`. Errors: never throws.
 * Rule:   differences before explanations before hints; within a kind one of each rule before a second of any;
 *         then what concerns a whole report before a form before a row; then the order given.
 */
export function topFindings(findings: readonly Finding[], most: number): Finding[] {
  const seen = new Map<string, number>();
  const ranked = [...findings]
    .map((finding, order) => ({ finding, order, severity: severities.indexOf(finding.severity) }))
    .sort((a, b) => a.severity - b.severity || breadth(a.finding) - breadth(b.finding) || a.order - b.order)
    .map((one) => {
      const round = seen.get(one.finding.code) ?? 0;
      seen.set(one.finding.code, round + 1);
      return { ...one, round };
    });
  return ranked
    .sort((a, b) => a.severity - b.severity || a.round - b.round)
    .slice(0, most)
    .map(({ finding }) => finding);
}
