// standards/<id>/standard.json: a scoring standard as data. No number without its clause, source and standing.
import { z } from 'zod';
import { bilingual } from './bilingual.ts';
import { day } from './date.ts';
import { id } from './id.ts';

/** How sure we are: the primary text was read, a secondary text was seen, from memory, or our own decision. */
export const standings = ['verified', 'secondary', 'memory', 'decision'] as const;

const figure = z.strictObject({
  value: z.number(),
  unit: z.enum(['points', 'percent', 'share']),
  clause: bilingual,
  source: z.string().min(1),
  standing: z.enum(standings),
  effective: day.optional(),
});

export const standard = z
  .strictObject({
    $schema: z.string().optional(),
    id,
    name: bilingual,
    summary: bilingual,
    scoring: z.enum(['points', 'none']),
    sources: z
      .array(z.strictObject({ name: z.string().min(1), where: z.string().min(1), standing: z.enum(standings) }))
      .min(1),
    weights: z
      .array(z.strictObject({ level1: z.string().min(1), synonyms: z.array(z.string()).default([]), weight: figure }))
      .default([]),
    total: figure.optional(),
    execution: z
      .strictObject({
        denominator: z.enum(['initial', 'budget', 'adjusted']),
        weight: figure,
        cap: figure,
        reasonBelow: figure.optional(),
      })
      .optional(),
    bands: z
      .array(z.strictObject({ grade: z.string().min(1), from: figure, synonyms: z.array(z.string()).default([]) }))
      .default([]),
    overshoot: figure.optional(),
    qualitative: z
      .array(z.strictObject({ name: bilingual, from: figure, to: figure, words: z.array(z.string()).default([]) }))
      .default([]),
    outline: z
      .array(
        z.strictObject({
          name: bilingual,
          words: z.array(z.string().min(2)).min(1).meta({ description: '任一标题含其中一个词语，即视为有这一部分' }),
          clause: bilingual,
          source: z.string().min(1),
          standing: z.enum(standings),
        }),
      )
      .default([])
      .meta({ title: '报告提纲', description: '各部分都应有；没有提纲的标准不写' }),
    compound: z.enum(['not-comparable', 'mean-of-parts']).default('not-comparable'),
    notes: z.array(bilingual).default([]),
  })
  .meta({ title: '评分标准 standard.json' });
export type Standard = z.infer<typeof standard>;

/** One worked example: what goes in, what comes out, and where the example is from. */
export const standardCases = z
  .array(
    z.strictObject({
      name: bilingual,
      kind: z.enum(['execution', 'quantitative', 'qualitative', 'grade', 'total']),
      given: z.record(z.string().regex(/^[a-zA-Z0-9]+$/), z.string()),
      expected: z.record(z.string().regex(/^[a-zA-Z0-9]+$/), z.string()),
      working: bilingual,
      source: z.string().min(1),
    }),
  )
  .meta({ title: '评分标准算例 cases.json' });
export type StandardCase = z.infer<typeof standardCases>[number];
