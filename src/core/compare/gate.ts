import type { Comparand, GateRules, MeasureName, Refusal, RefusalReason, Verdict } from '../model/comparison.ts';
import type { Operand } from '../model/finding.ts';

const byStandard: readonly MeasureName[] = ['declared', 'byRule', 'lost'];
const byReading: readonly MeasureName[] = ['met', 'completion'];

const name = ({ unit }: Comparand): Operand => ({ kind: 'text', text: unit.shortName });
const word = (key: string): Operand => ({ kind: 'word', key });
const count = (value: number): Operand => ({ kind: 'count', value });
/** A year is a name, never grouped by thousands. */
const text = (year: number): Operand => ({ kind: 'text', text: String(year) });

const refuse = (reason: RefusalReason, operands: Refusal['operands']): Refusal => ({
  reason,
  key: `compare.refuse.${reason}`,
  operands,
});

/** The first side and the first other one that differs from it. */
function differing(sides: readonly Comparand[], of: (side: Comparand) => string | number): [Comparand, Comparand][] {
  const [first, ...rest] = sides;
  const other = rest.find((side) => first !== undefined && of(side) !== of(first));
  return first === undefined || other === undefined ? [] : [[first, other]];
}

/** Different headings of the same rule: what must be equal, whatever the measure. */
function unlike(sides: readonly Comparand[], { purpose, acrossYears }: GateRules): Refusal[] {
  return [
    ...differing(sides, ({ scope }) => scope).map(([a, b]) =>
      refuse('kind', {
        a: name(a),
        b: name(b),
        kindA: word(`compare.scope.${a.scope}`),
        kindB: word(`compare.scope.${b.scope}`),
      }),
    ),
    ...(acrossYears ? [] : differing(sides, ({ year }) => year)).map(([a, b]) =>
      refuse('year', { a: name(a), b: name(b), yearA: text(a.year), yearB: text(b.year) }),
    ),
    ...(purpose === 'peers' ? differing(sides, ({ level }) => level) : []).map(([a, b]) =>
      refuse('level', {
        a: name(a),
        b: name(b),
        levelA: word(`region.level.${a.level}`),
        levelB: word(`region.level.${b.level}`),
      }),
    ),
  ];
}

function unlikeScores(sides: readonly Comparand[], measure: MeasureName): Refusal[] {
  if (!byStandard.includes(measure)) return [];
  const mixed = sides.find(({ standards }) => standards.length > 1);
  if (mixed !== undefined) return [refuse('standards', { a: name(mixed) })];
  const scored = sides.filter(({ standards }) => standards.length === 1);
  return differing(scored, ({ standards }) => standards[0] ?? '').map(([a, b]) =>
    refuse('standard', { a: name(a), b: name(b) }),
  );
}

/**
 * Whether figures may stand side by side: compare only like with like, otherwise say why not.
 *
 * Rule:   the same kind of evaluation; the same standard for scores and lost points; for completion at least two sides with
 *         rows a machine could compare; the same year unless several were asked for; for peers the same level of government.
 *         A side without the figure is shown as missing and does not stop the others; fewer than two sides left do.
 * Errors: never throws. All refusals are given, not only the first.
 * Source: issue 4; product.md principle 5. Imports types only: the compare page runs this in the browser.
 */
export function comparable(sides: readonly Comparand[], measure: MeasureName, rules: GateRules): Verdict {
  const figure = word(`compare.measure.${measure}`);
  if (sides.length < 2) return { allowed: false, refusals: [refuse('alone', {})] };
  const without = sides.flatMap(({ figures }, at) => (figures[measure].value.missing === undefined ? [] : [at]));
  const scores = unlikeScores(sides, measure);
  const left = sides.length - without.length;
  const tooFew = left < 2 && scores.length === 0;
  const [first, ...rest] = [
    ...unlike(sides, rules),
    ...scores,
    ...(tooFew
      ? [refuse(byReading.includes(measure) ? 'completion' : 'missing', { measure: figure, left: count(left) })]
      : []),
  ];
  return first === undefined ? { allowed: true, without } : { allowed: false, refusals: [first, ...rest] };
}
