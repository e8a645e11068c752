// 虚构示例: reports as aggregation sees them, with only what it reads. 示例省 has one city with one county, and a second city.

import { indicatorCounts } from '../../../src/core/aggregate/indicator-counts.ts';
import type { Content } from '../../../src/core/model/content.ts';
import type { Expected } from '../../../src/core/model/expected.ts';
import type { Severity } from '../../../src/core/model/finding.ts';
import { known, type Measure, missing } from '../../../src/core/model/measure.ts';
import type { Fen } from '../../../src/core/model/money.ts';
import type { IndicatorView, ProjectView, ReportView } from '../../../src/core/model/portal.ts';
import type { Reading } from '../../../src/core/model/reading.ts';
import type { Region } from '../../../src/core/model/region.ts';
import type { LevelPoints, Money, TotalScore } from '../../../src/core/model/scored.ts';
import type { Standard } from '../../../src/core/model/standard.ts';
import type { Unit } from '../../../src/core/model/unit.ts';
import { executionRate } from '../../../src/core/score/execution-rate.ts';
import { sampleReport } from '../sample-scored.ts';

export const regions: readonly Region[] = [
  { code: '990000', name: '示例省', level: 'province' },
  { code: '990100', name: '示例一市', level: 'prefecture', parent: '990000' },
  { code: '990200', name: '示例二市', level: 'prefecture', parent: '990000' },
  { code: '990101', name: '示例县', level: 'county', parent: '990100' },
];

export function unitIn(region: string, at: number): Unit {
  const id = `dw-${region}-${String(at).padStart(3, '0')}`;
  return { id, name: `示例单位${id}`, shortName: `示例${at}`, aliases: [], region };
}

export function money(budget?: Fen, executed?: Fen): Money {
  const side = (fen?: Fen): Measure<Fen> => (fen === undefined ? missing('not-stated') : known(fen));
  return { budget: side(budget), executed: side(executed), rate: executionRate(side(budget), side(executed)) };
}

const noScore: Pick<TotalScore, 'declared' | 'byRule' | 'low' | 'high'> = {
  declared: missing('not-applicable'),
  byRule: missing('not-applicable'),
  low: missing('not-applicable'),
  high: missing('not-applicable'),
};

export interface SampleForm {
  readonly money: Money;
  readonly readings?: readonly Reading[];
  readonly level3?: readonly string[];
  readonly total?: Partial<typeof noScore>;
  readonly byLevel1?: readonly LevelPoints[];
}

export interface SampleView {
  readonly unit: Unit;
  readonly year: number;
  readonly forms: readonly SampleForm[];
  readonly report?: Partial<ReportView>;
  readonly findings?: readonly Severity[];
}

/** A published report; with no form it states `money` itself. */
export function reportOf({ unit, year, forms, report = {}, findings = [] }: SampleView): ReportView {
  const base = sampleReport({ id: `${unit.id}-${year}-a`, unit: unit.id, year });
  const ref = { id: report.id ?? base.id, title: base.title, year, kind: report.kind ?? base.kind };
  const projects = forms.map((form, at) => projectOf(form, `${ref.id}-${at}`, ref, unit));
  return {
    ...base,
    region: regions.find(({ code }) => code === unit.region) as Region,
    money: money(),
    declared: { score: missing('not-stated'), grade: missing('not-stated') },
    amountTrees: [],
    counts: indicatorCounts(forms.flatMap(({ readings = [] }) => readings)),
    updated: '2026-01-01',
    ...report,
    unit,
    projects,
    findings: findings.map((severity) => ({ severity }) as ReportView['findings'][number]),
  };
}

function projectOf(form: SampleForm, id: string, report: ProjectView['report'], unit: Unit): ProjectView {
  const { readings = [], level3 = [] } = form;
  const rows = readings.map(
    (reading, at) => ({ reading, order: at + 1, level3: level3[at] ?? `示例指标 ${at + 1}` }) as IndicatorView,
  );
  const part: Partial<ProjectView> = {
    id,
    report,
    unit,
    title: id,
    money: form.money,
    rows,
    counts: indicatorCounts(readings),
    total: { ...noScore, ...form.total } as TotalScore,
    byLevel1: form.byLevel1 ?? [],
  };
  return part as ProjectView;
}

export const twoLevels = {
  id: 'national-2020',
  weights: [
    { level1: '产出指标', synonyms: ['产出'] },
    { level1: '效益指标', synonyms: ['效益', '效果指标'] },
  ],
} as unknown as Standard;

export function contentOf(units: readonly Unit[], expected: readonly Expected[] = [], minGroup = 5): Content {
  const part: Partial<Content> = {
    site: { minGroup } as Content['site'],
    regions,
    units,
    expected,
    concepts: [],
    standards: [{ ...twoLevels, cases: [] }],
    reports: [],
  };
  return part as Content;
}
