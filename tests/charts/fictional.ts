// Hand-made data for the charts. Every unit, title and figure here is fictional (虚构示例).
import Fraction from 'fraction.js';
import type {
  AmountNode,
  AmountSplit,
  Disclosure,
  DisclosureCell,
  Exact,
  Measure,
  MissingReason,
  Money,
  ProjectView,
  Reading,
  ReadPart,
  Unit,
  ValueReading,
} from '#core';
import type { ChartIndicator } from '../../src/charts/outcome.ts';
import type { TargetProject } from '../../src/charts/target-against-actual.ts';

export const exact = (value: number | string): Exact => new Fraction(value);
export const known = <V>(value: V): Measure<V> => ({ value });
export const missing = (reason: MissingReason): Measure<never> => ({ missing: reason });

export const hostile = '<示例市科普专项>&"经费"\'';

export const unit = (id: string, shortName: string): Unit => ({
  id,
  name: shortName,
  shortName,
  aliases: [],
  region: '990000',
});
export const report = { id: 'example-2031-demo', title: '虚构示例报告', year: 2031, kind: 'self' } as const;

function value(raw: string, number: string | undefined, suffix: string): ValueReading {
  const part: ReadPart = { value: number === undefined ? undefined : exact(number), unit: suffix, baseUnit: suffix };
  return {
    raw,
    kind: number === undefined ? 'text' : 'number',
    parts: [part],
    status: number === undefined ? 'not-read' : 'read',
  };
}

export interface Sketch {
  readonly label: string;
  readonly level1?: string;
  /** Target and actual as numbers; leave out for a row without a rate. */
  readonly target?: string;
  readonly actual?: string;
  readonly unit?: string;
  readonly less?: boolean;
  /** Undefined: not judged. */
  readonly met?: boolean;
  readonly missing?: MissingReason;
}

function readingOf({ target, actual, unit: suffix = '个', less = false, met, missing: reason }: Sketch): Reading {
  const sign = less ? '<=' : '>=';
  const completion = target === undefined || actual === undefined ? undefined : exact(actual).div(target);
  return {
    target: { ...value(target === undefined ? '明显提高' : `${target}${suffix}`, target, suffix), operator: sign },
    actual: value(actual === undefined ? '有所提高' : `${actual}${suffix}`, actual, suffix),
    operator: sign,
    direction: less ? 'less' : 'more',
    directionAssumed: false,
    met: met === undefined ? missing('not-comparable') : known(met),
    completion: completion === undefined ? missing(reason ?? 'not-comparable') : known(completion),
    parts: [],
    status: 'read',
    notes: [],
  };
}

export function indicator(sketch: Sketch): ChartIndicator {
  const reading = readingOf(sketch);
  return {
    level1: sketch.level1 ?? '产出指标',
    level3: sketch.label,
    target: { raw: reading.target.raw },
    actual: { raw: reading.actual.raw },
    reading,
  };
}

export const indicators = (sketches: readonly Sketch[]): ChartIndicator[] =>
  sketches.map((sketch) => indicator(sketch));

/** Thirteen rows that hold every case: met, short, zero, far over, less is better, not judged, no rate. */
export const sketches: readonly Sketch[] = [
  { label: '示例：表彰先进集体与先进个人数量', target: '30', actual: '0', met: false },
  { label: '示例：干部培训学时', target: '110', actual: '110', unit: '小时', met: true },
  { label: '示例：各类科普活动受众人次', target: '1000', actual: '500', unit: '万人次', met: false },
  { label: '示例：科学道德和学风建设宣讲的场次', target: '1', actual: '18', unit: '场', met: true },
  { label: '示例：征集作品数量', target: '300', actual: '170', unit: '件', met: false },
  { label: '示例：安全事件次数', target: '2', actual: '0', unit: '次', less: true, met: true },
  { label: '示例：舆情次数', target: '1', actual: '2', unit: '次', less: true, met: false },
  {
    label:
      '示例：一条很长的三级指标，用来看标签怎样换行：开展面向城镇居民、农民和青少年等重点人群的活动，全年不少于 20 次',
    target: '20',
    actual: '30',
    unit: '次',
    met: true,
  },
  { label: hostile, target: '10', actual: '13.2', unit: '%', met: true },
  { label: '示例：方向没有写明的数量', target: '10', actual: '9' },
  { label: '示例：可持续影响', level1: '效益指标', missing: 'not-comparable' },
  { label: '示例：网站日均浏览量', level1: '效益指标', target: '1500', actual: '1600', unit: '人次', met: true },
  { label: '示例：参会人员满意度', level1: '满意度指标', target: '85', actual: '99', unit: '%', met: true },
];

export const project = (rows: readonly Sketch[]): TargetProject => ({
  report,
  rows: indicators(rows),
});

export function money(budget: number | MissingReason, executed: number | MissingReason): Money {
  const measure = (fen: number | MissingReason): Measure<number> =>
    typeof fen === 'number' ? known(fen) : missing(fen);
  const both = typeof budget === 'number' && typeof executed === 'number';
  const rate = !both ? missing('not-stated') : budget === 0 ? missing('no-budget') : known(exact(executed).div(budget));
  return { budget: measure(budget), executed: measure(executed), rate };
}

/** 万元 as 分. */
export const wan = (amount: number): number => Math.round(amount * 1_000_000);

export function split(
  stated: number,
  parts: readonly (readonly [string, number])[],
): { node: AmountNode; split: AmountSplit } {
  const fens = parts.map(([label, amount]) => ({ label, fen: wan(amount) }));
  const sum = fens.reduce((all, { fen }) => all + fen, 0);
  const one: AmountSplit = { name: '按用途', parts: fens, sum, gap: wan(stated) - sum };
  const amount = {
    id: 'total',
    label: '示例项目预算',
    printed: String(stated),
    unit: '万元',
    fen: wan(stated),
    role: 'budget',
    quote: `示例项目预算${stated}万元`,
  } as const;
  return { node: { amount, splits: [one] }, split: one };
}

export function lostRow(label: string, level1: string, weight: string, score: string): ProjectView['lost'][number] {
  return { label, level1, weight: exact(weight), score: exact(score), lost: exact(weight).sub(score) };
}

const cell = (
  owner: Unit,
  year: number,
  state: DisclosureCell['state'],
  count = state === 'listed' ? 1 : 0,
): DisclosureCell => ({
  unit: owner,
  year,
  state,
  reports: Array.from({ length: count }, () => ({ ...report, year })),
  expected: [],
  timing: 'unknown',
});

/** One letter per year: L listed, N not listed, E not expected, W withdrawn, 2 two reports. */
export function disclosure(from: number, units: readonly (readonly [string, string])[]): Disclosure {
  const states = { L: 'listed', N: 'not-listed', E: 'not-expected', W: 'withdrawn', '2': 'listed' } as const;
  const rows = units.map(([name, letters], index) => {
    const owner = unit(`example-${index + 1}`, name);
    const cells = [...letters].map((letter, year) =>
      cell(owner, from + year, states[letter as keyof typeof states], letter === '2' ? 2 : letter === 'L' ? 1 : 0),
    );
    const expected = cells.filter(({ state }) => state !== 'not-expected').length;
    return { unit: owner, cells, listed: cells.filter(({ state }) => state === 'listed').length, expected };
  });
  const sum = (field: 'listed' | 'expected') => rows.reduce((all, row) => all + row[field], 0);
  const years = Array.from({ length: units[0]?.[1].length ?? 0 }, (_, index) => from + index);
  return { years, units: rows, listed: sum('listed'), expected: sum('expected') };
}

/** A report with one form, as the spread needs it. */
export function spreadReport(name: string, rows: readonly Sketch[]) {
  return { year: report.year, unit: unit('example', name), projects: rows.length === 0 ? [] : [project(rows)] };
}
