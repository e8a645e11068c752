// One form: its money, its rows, its goal.
import type { ProjectDraft } from './draft.ts';
import type { Layout } from './layout.ts';
import { makeRows } from './make-rows.ts';
import type { FictionalUnit } from './place-units.ts';
import { han } from './print-number.ts';
import { type Random, randomFor } from './random.ts';
import { projectForms } from './unit-kinds.ts';

/** 1 万元 in 分. */
const tenThousand = 1_000_000;

/** Least budget in 万元, ratio of the greatest to it, and how much larger targets are than those of a county. */
const sizes = {
  省级: { least: 120, spread: 20, scale: 8 },
  地级: { least: 30, spread: 20, scale: 3 },
  县级: { least: 8, spread: 15, scale: 1 },
} as const;

export interface ProjectOf {
  readonly unit: FictionalUnit;
  readonly year: number;
  readonly layout: Layout;
  readonly quality: number;
  readonly number: number;
}

export function projectName({ kind }: FictionalUnit, number: number): string {
  const topic = kind.topics[(number - 1) % kind.topics.length] ?? kind.topics[0];
  const form = projectForms[(number - 1) % projectForms.length];
  const round = Math.floor((number - 1) / (kind.topics.length * projectForms.length));
  return `示例${topic}${form}${round === 0 ? '' : `（${han(round + 1)}）`}`;
}

/** From 60 % to 110 % in steps of 0.1 %, so that a tenth of the points is a whole hundredth. */
function executionPerMille(random: Random, quality: number): number {
  const draw = random.next();
  if (draw < 0.15 + 0.15 * quality) return 1000;
  if (draw > 0.97) return random.between(1001, 1100);
  return random.chance(0.2 * (1.3 - quality)) ? random.between(600, 850) : random.between(850, 999);
}

/** Budgets of one project drift from year to year around a size of its own. */
function budgetOf(seed: number, { unit, year, number }: ProjectOf): number {
  const { least, spread } = sizes[unit.place.level];
  const own = randomFor(seed, unit.id, 'size', number).next();
  const drift = 1 + 0.15 * randomFor(seed, unit.id, 'size', number, year).around();
  return Math.max(1, Math.round(least * spread ** own * drift)) * tenThousand;
}

function otherMoney(random: Random, budget: number, executed: number): ProjectDraft['other'] {
  const share = Math.floor((budget * random.between(10, 30)) / 100 / tenThousand) * tenThousand;
  if (share === 0 || random.chance(0.55)) return { budget: 0, executed: 0 };
  const perMille = Math.floor((executed * 1000) / budget);
  return { budget: share, executed: (share / 1000) * Math.min(1000, perMille) };
}

export function makeProject(seed: number, random: Random, one: ProjectOf): ProjectDraft {
  const { unit, year, layout, quality, number } = one;
  const name = projectName(unit, number);
  const budget = budgetOf(seed, one);
  const perMille = executionPerMille(random, quality);
  const executed = (budget / 1000) * perMille;
  const scale = sizes[unit.place.level].scale;
  return {
    slug: String(number).padStart(2, '0'),
    name,
    attachment: `附件 ${number}`,
    layout,
    rows: makeRows({ random, layout, year, quality }, { kind: unit.kind, scale, budget, executed }),
    budget,
    executed,
    other: otherMoney(random, budget, executed),
    goal: {
      promised: `${year}年度完成${name}各项任务，群众满意。`,
      reached: random.pick(['各项任务按计划完成。', '主要任务完成，个别任务有偏差。', '完成年度任务，效果较好。']),
    },
    executionScore: Math.min(1000, perMille),
    treasuryShift: 0,
    rate: undefined,
    totalShift: 0,
  };
}
