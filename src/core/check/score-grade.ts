import { type Exact, exact } from '../model/exact.ts';
import type { ScoredReport } from '../model/scored.ts';
import type { Standard } from '../model/standard.ts';
import type { Check } from './check.ts';
import { findingId } from './finding-id.ts';
import { textOperand } from './shorten.ts';
import { sourceLineOf } from './source-line.ts';
import { standardOf } from './standard-of.ts';

const code = 'score/grade';

/** The score the conclusion states, or the total of the only form. */
function declaredScore({ report, projects }: ScoredReport): Exact | undefined {
  const { score } = report.conclusion;
  if (!('missing' in score)) return exact(score.text.trim());
  return projects.length === 1 ? projects[0]?.declaredScore.value : undefined;
}

/** Grade of a score: the highest band that begins at or below it; half-open, never rounded first. */
function bandOf({ bands }: Standard, score: Exact): string | undefined {
  return bands.filter(({ from }) => score.compare(from.value) >= 0).sort((a, b) => b.from.value - a.from.value)[0]
    ?.grade;
}

/**
 * The declared grade against the band of the declared score.
 *
 * Units:  points, exact: 89.5 is below 90.
 * Errors: never throws; words outside the standard's grades (良好, 水平较高) are shown as printed and not mapped.
 * Source: law.md B6; the bands of the report's standard.
 */
export const scoreGrade: Check = {
  code,
  severity: 'difference',
  find: (scored, all) => {
    const { report } = scored;
    const standard = standardOf(report, all);
    const { grade } = report.conclusion;
    const score = declaredScore(scored);
    if (standard === undefined || score === undefined || 'missing' in grade) return [];
    const word = grade.text.trim();
    const stated = standard.bands.find((band) => band.grade === word || band.synonyms.includes(word))?.grade;
    const band = bandOf(standard, score);
    if (stated === undefined || band === undefined || stated === band) return [];
    return [
      {
        id: findingId(code, report.id),
        operands: {
          score: { kind: 'number', value: score },
          stated: textOperand(word),
          band: textOperand(band),
        },
        place: {
          file: `${report.folder}/report.json`,
          quote: grade.quote,
          sourceLine: sourceLineOf(report, grade.quote),
        },
      },
    ];
  },
};
