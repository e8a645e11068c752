// 虚构示例: the smallest report a check or an aggregate can be given.
import type { Amount } from '../../src/core/model/amount.ts';
import { exact } from '../../src/core/model/exact.ts';
import type { Indicator } from '../../src/core/model/indicator.ts';
import { known, missing } from '../../src/core/model/measure.ts';
import { toFen } from '../../src/core/model/money.ts';
import type { Printed } from '../../src/core/model/printed.ts';
import type { FundingRow, Project } from '../../src/core/model/project.ts';
import type { Report } from '../../src/core/model/report.ts';

export function printed(raw = ''): Printed {
  return raw === '' ? { raw, missing: 'blank' } : { raw };
}

function fen(raw: string) {
  const value = toFen(raw, '万元');
  return value === undefined ? missing('blank') : known(value);
}

export function sampleAmount(id: string, amount: string, partOf?: string, breakdown?: string): Amount {
  const value = toFen(amount, '万元');
  if (value === undefined) throw new Error(amount);
  return {
    id,
    label: `示例${id}`,
    printed: amount,
    unit: '万元',
    fen: value,
    role: 'budget',
    partOf,
    breakdown,
    quote: amount,
  };
}

export function sampleFunding(
  kind: 'total' | 'part',
  budget: string,
  executed: string,
  rate = '',
  weight = '',
  score = '',
): FundingRow {
  return {
    label: kind === 'total' ? '年度资金总额' : '其中：财政拨款',
    kind,
    initial: { raw: '', missing: 'not-in-form' },
    budget: printed(budget),
    executed: printed(executed),
    weight: printed(weight),
    rate: printed(rate),
    score: printed(score),
    fen: { initial: missing('not-in-form'), budget: fen(budget), executed: fen(executed) },
  };
}

export function sampleIndicator(order: number, level1: string, weight = '', score = ''): Indicator {
  const points = (text: string) => {
    const value = exact(text);
    return value === undefined ? missing('not-in-form') : known(value);
  };
  return {
    order,
    level1,
    level2: '数量指标',
    level3: `示例指标 ${order}`,
    target: printed('1 次'),
    actual: printed('1 次'),
    weight: points(weight),
    score: points(score),
    reason: printed(),
    sourceLines: [],
  };
}

export function sampleProject(part: Partial<Project> = {}): Project {
  return {
    slug: '01',
    file: 'reports/2020/shili/a/projects/01/project.json',
    name: known('虚构示例项目'),
    department: missing('not-stated'),
    implementer: missing('not-stated'),
    goal: { promised: missing('not-stated'), reached: missing('not-stated') },
    emptyLevels: [],
    remarks: printed(),
    indicators: [],
    ...part,
  };
}

export function sampleReport(part: Partial<Report> = {}): Report {
  return {
    id: 'shili-2020-a',
    slug: 'a',
    folder: 'reports/2020/shili/a',
    status: 'published',
    kind: 'self',
    year: 2020,
    unit: 'shili',
    title: '虚构示例报告',
    scoring: 'declared',
    standard: 'national-2020',
    conclusion: { score: { missing: 'not-stated' }, grade: { missing: 'not-stated' }, words: [] },
    issuer: { missing: 'not-stated' },
    addressee: { missing: 'not-stated' },
    dates: {
      signed: { missing: 'not-stated' },
      approved: { missing: 'not-stated' },
      published: { missing: 'not-stated' },
    },
    totals: { projects: false },
    source: { file: 'sources/shili.txt', sha256: '0'.repeat(64), bytes: 0 },
    revisions: [{ on: '2026-01-01', what: '首次收录' }],
    amounts: [],
    pairs: [],
    projects: [],
    narrative: { blocks: [] },
    ...part,
  };
}
