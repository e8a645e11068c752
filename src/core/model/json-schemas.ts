// JSON Schemas of every file of the content folder, so that editors complete and check while typing.
import { z } from 'zod';
import { amountColumns, amountRow } from './amount.ts';
import { conceptColumns, conceptRow } from './concept.ts';
import type { CsvColumn } from './csv-column.ts';
import { expectedColumns, expectedRow } from './expected.ts';
import { indicatorColumns, indicatorRow } from './indicator.ts';
import { pairColumns, pairRow } from './pair.ts';
import { project } from './project.ts';
import { regionColumns, regionRow } from './region.ts';
import { releaseColumns, releaseRow } from './release.ts';
import { reply } from './reply.ts';
import { report } from './report.ts';
import { site } from './site.ts';
import { standard, standardCases } from './standard.ts';
import { unitColumns, unitRow } from './unit.ts';
import { wordingColumns, wordingRow } from './wording.ts';

type Json = Readonly<Record<string, unknown>>;

const records = { site, report, project, standard, 'standard-cases': standardCases, reply } as const;

const rows: Readonly<Record<string, { readonly row: z.ZodType; readonly columns: readonly CsvColumn<string>[] }>> = {
  regions: { row: regionRow, columns: regionColumns },
  units: { row: unitRow, columns: unitColumns },
  expected: { row: expectedRow, columns: expectedColumns },
  concepts: { row: conceptRow, columns: conceptColumns },
  wordings: { row: wordingRow, columns: wordingColumns },
  releases: { row: releaseRow, columns: releaseColumns },
  amounts: { row: amountRow, columns: amountColumns },
  pairs: { row: pairRow, columns: pairColumns },
  indicators: { row: indicatorRow, columns: indicatorColumns },
};

const draft7 = (schema: z.ZodType): Json => z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });

/** By file name. A CSV row's schema lists under `x-headers` the headers each field may stand under. */
export function jsonSchemas(): Readonly<Record<string, Json>> {
  const files = Object.entries(records).map(([name, schema]) => [`${name}.schema.json`, draft7(schema)] as const);
  const tables = Object.entries(rows).map(([name, { row, columns }]) => {
    const headers = Object.fromEntries(columns.map(({ field, headers: accepted }) => [field, accepted]));
    return [`${name}.row.schema.json`, { ...draft7(row), 'x-headers': headers }] as const;
  });
  return Object.fromEntries([...files, ...tables]);
}
