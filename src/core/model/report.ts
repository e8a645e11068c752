// reports/<year>/<unit>/<slug>/report.json: one disclosed document.
import { z } from 'zod';
import type { Amount } from './amount.ts';
import { type Datum, datum, day, missingBecause, year } from './date.ts';
import { id } from './id.ts';
import type { Narrative } from './narrative.ts';
import type { Pair } from './pair.ts';
import type { Project } from './project.ts';
import { type ReportKind, reportKinds } from './report-kind.ts';

const quoted = z.strictObject({ text: z.string().min(1), quote: z.string().min(1) });
const quotedOrMissing = z.union([quoted, missingBecause]);
export type QuotedOrMissing = z.infer<typeof quotedOrMissing>;

export const report = z
  .strictObject({
    $schema: z.string().optional(),
    status: z.enum(['published', 'draft', 'withdrawn']),
    kind: z.enum(Object.keys(reportKinds) as [keyof typeof reportKinds, ...(keyof typeof reportKinds)[]]),
    year,
    unit: id,
    title: z.string().min(1).meta({ description: '按原文，分行处相连' }),
    scoring: z.enum(['declared', 'none']).meta({ description: '原文是否打分' }),
    standard: id.meta({ description: '评分标准的标识，见 content/standards' }),
    conclusion: z.strictObject({
      score: quotedOrMissing,
      grade: quotedOrMissing,
      words: z.array(quoted).default([]).meta({ description: '原文中的总体评价语句' }),
    }),
    issuer: quotedOrMissing.meta({ description: '发文单位' }),
    addressee: quotedOrMissing.meta({ description: '报送单位' }),
    dates: z.strictObject({
      signed: datum.meta({ title: '成文日期' }),
      approved: datum.meta({ title: '批复日期' }),
      published: datum.meta({ title: '公开日期' }),
    }),
    totals: z
      .strictObject({
        budget: id.optional(),
        executed: id.optional(),
        projects: z.boolean().default(false).meta({ description: '各项目表合计是否应等于该总额' }),
      })
      .default({ projects: false })
      .meta({ description: '全文的预算总额、支出总额在 amounts.csv 中的编号' }),
    source: z.strictObject({
      file: z.string().regex(/^sources\/[a-z0-9][a-z0-9.-]*$/, 'schema/value source-path'),
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'schema/value sha256'),
      note: z.string().min(1).optional(),
    }),
    review: z.strictObject({ by: z.string().min(1), on: day }).optional(),
    revisions: z.array(z.strictObject({ on: day, what: z.string().min(1) })).min(1),
    note: z.string().min(1).optional(),
    withdrawn: z.strictObject({ on: day, why: z.string().min(1) }).optional(),
  })
  .meta({ title: '报告 report.json' });
export type ReportFile = z.infer<typeof report>;

export interface Report {
  /** `<unit>-<year>-<slug>`: permanent, part of the address. */
  readonly id: string;
  readonly slug: string;
  /** Folder inside the content folder. */
  readonly folder: string;
  readonly status: ReportFile['status'];
  readonly kind: ReportKind;
  readonly year: number;
  readonly unit: string;
  readonly title: string;
  readonly scoring: 'declared' | 'none';
  readonly standard: string;
  readonly conclusion: {
    readonly score: QuotedOrMissing;
    readonly grade: QuotedOrMissing;
    readonly words: readonly { readonly text: string; readonly quote: string }[];
  };
  readonly issuer: QuotedOrMissing;
  readonly addressee: QuotedOrMissing;
  readonly dates: { readonly signed: Datum; readonly approved: Datum; readonly published: Datum };
  readonly totals: { readonly budget?: string; readonly executed?: string; readonly projects: boolean };
  readonly source: {
    readonly file: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly note?: string;
    readonly lines?: readonly string[];
  };
  readonly review?: { readonly by: string; readonly on: string };
  readonly revisions: readonly { readonly on: string; readonly what: string }[];
  readonly note?: string;
  readonly withdrawn?: { readonly on: string; readonly why: string };
  readonly amounts: readonly Amount[];
  readonly pairs: readonly Pair[];
  readonly projects: readonly Project[];
  readonly narrative: Narrative;
}
