// Slips in single rows of a form.
import type { ProjectDraft, Row, Trace } from '../draft.ts';
import { percent } from '../print-number.ts';
import { partlyReasons } from '../words.ts';
import { changeRow, type ProjectSlip } from './slip.ts';

const counted = ({ count, met }: Row): boolean => count !== undefined && met === true;

/** A slip in the cells of the first row that fits. */
function inRow(
  trace: Trace,
  fits: (row: Row) => boolean,
  change: (row: Row, count: NonNullable<Row['count']>) => Partial<Row>,
  allowed: (project: ProjectDraft) => boolean = () => true,
): ProjectSlip {
  return (project) => {
    if (!allowed(project)) return undefined;
    const row = changeRow(project, fits, (one) => change(one, one.count ?? { target: 1, actual: 1, unit: '' }));
    return row === undefined ? undefined : [{ ...trace, row }];
  };
}

const full = (weight: number): Pick<Row, 'score' | 'reason'> => ({ score: weight * 100, reason: '' });
const hasReason = ({ layout }: ProjectDraft): boolean => layout.hasReason;
const isScored = ({ layout }: ProjectDraft): boolean => layout.scored;

/** A claimed completion 15 points above actual ÷ target. */
export const percentStated = inRow(
  { code: 'indicator/percent-stated', severity: 'difference' },
  counted,
  (_, { target, actual, unit }) => ({
    target: `≥${target}${unit}`,
    actual: `${actual}${unit}，完成指标值的${percent(actual * 20 + target * 3, target * 20, 0)}%`,
  }),
);

/** The result as target, although the name promises another number. */
export const targetEqualsResult = inRow(
  { code: 'indicator/target-equals-result', severity: 'difference' },
  counted,
  ({ level3, weight }, { target, actual, unit }) => ({
    level3: `${level3}，计划${target}${unit}`,
    target: `${actual + target}${unit}`,
    actual: `${actual + target}${unit}`,
    ...full(weight),
  }),
);

/** A missed target and no word why. */
export const unmetNoReason = inRow(
  { code: 'indicator/unmet-no-reason', severity: 'explain' },
  ({ met }) => met === false,
  ({ operator, unit }) => ({ operator, unit, reason: '' }),
  hasReason,
);

/** 良 with nine tenths of the points and no word why. */
export const deductionNoReason = inRow(
  { code: 'indicator/deduction-no-reason', severity: 'explain' },
  ({ kind }) => kind === 'grade',
  ({ weight }) => ({ target: '优良中低差', actual: '良', score: weight * 90, reason: '' }),
  isScored,
);

/** The threshold printed again as the result. */
export const thresholdAsResult = inRow(
  { code: 'indicator/threshold-as-result', severity: 'explain' },
  ({ kind }) => kind === 'percent',
  ({ weight }) => ({ target: '≥90%', actual: '≥90%', ...full(weight) }),
);

/** A word where a number was promised. */
export const statusForNumber = inRow(
  { code: 'indicator/status-for-number', severity: 'explain' },
  counted,
  ({ weight }, { target, unit }) => ({
    target: `≥${target}${unit}`,
    actual: '部分完成',
    score: weight * 70,
    reason: partlyReasons[0],
  }),
);

/** A story in the target column, a grade as result. */
export const resultInTarget = inRow(
  { code: 'indicator/result-in-target-column', severity: 'explain' },
  ({ kind }) => kind === 'status',
  ({ weight }) => ({ target: '全年共组织系列活动，服务水平得到提升', actual: '优', ...full(weight) }),
);

/** A result in another unit than the target. */
export const unitDiffers = inRow(
  { code: 'indicator/unit-differs', severity: 'hint' },
  counted,
  ({ weight }, { target, actual, unit }) => ({ target: `≥${target}${unit}`, actual: `${actual}万元`, ...full(weight) }),
);

/** A grade that is no step of the scale. */
export const wordOffScale = inRow(
  { code: 'indicator/word-off-scale', severity: 'hint' },
  ({ kind }) => kind === 'grade',
  ({ weight }) => ({ target: '优良中低差', actual: '优秀', ...full(weight) }),
);
