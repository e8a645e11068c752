// project.json and indicators.csv → one 自评表.
import type { Documents } from '../model/document.ts';
import { known, type Measure, missing } from '../model/measure.ts';
import { type FundingRow, type Project, type ProjectFile, project } from '../model/project.ts';
import { checkAmounts } from './check-report.ts';
import { csvAt, jsonAt, requireFile } from './find-document.ts';
import type { IssueLog } from './issue-log.ts';
import type { Names } from './known-names.ts';
import { exactCell, fenCell, printedCell } from './printed-cells.ts';
import { readIndicators } from './read-indicators.ts';
import { readRecord } from './read-record.ts';

export interface ReportContext {
  /** Ids of the report's amounts; undefined when they could not be read. */
  readonly amounts: Names;
  /** Number of lines of the source; undefined when it is not text. */
  readonly sourceLength: number | undefined;
}

export function readProject(
  documents: Documents,
  folder: string,
  context: ReportContext,
  log: IssueLog,
): Project | undefined {
  const file = `${folder}/project.json`;
  const table = csvAt(documents, `${folder}/indicators.csv`);
  const rows = table && readIndicators(table, context.sourceLength, log);
  requireFile(documents, file, log);
  const document = jsonAt(documents, file);
  const record = document && readRecord(document, project, log);
  if (document) checkAmounts(document, 'stated', context.amounts, log);
  if (!record) return undefined;
  return {
    ...toProject(record, folder, file),
    printedHeaders: rows?.printedHeaders,
    indicators: rows?.indicators ?? [],
  };
}

function toProject(record: ProjectFile, folder: string, file: string): Omit<Project, 'indicators'> {
  const { declaredTotal, goal, funding } = record;
  return {
    slug: folder.slice(folder.lastIndexOf('/') + 1),
    file,
    name: stated(record.name),
    department: stated(record.department),
    implementer: stated(record.implementer),
    attachment: record.attachment,
    funding: funding && { ...funding, rows: funding.rows.map((row) => toFundingRow(row, funding.unit)) },
    stated: record.stated,
    goal: { promised: stated(goal.promised), reached: stated(goal.reached) },
    declaredTotal: declaredTotal && {
      weight: exactCell(declaredTotal.weight),
      score: exactCell(declaredTotal.score),
      sourceLine: declaredTotal.sourceLine,
    },
    emptyLevels: record.emptyLevels,
    remarks: printedCell(record.remarks),
    note: record.note,
  };
}

type FundingFile = NonNullable<ProjectFile['funding']>;

function toFundingRow(row: FundingFile['rows'][number], unit: FundingFile['unit']): FundingRow {
  return {
    label: row.label,
    kind: row.kind,
    initial: printedCell(row.initial),
    budget: printedCell(row.budget),
    executed: printedCell(row.executed),
    weight: printedCell(row.weight),
    rate: printedCell(row.rate),
    score: printedCell(row.score),
    fen: {
      initial: fenCell(row.initial, unit),
      budget: fenCell(row.budget, unit),
      executed: fenCell(row.executed, unit),
    },
  };
}

const stated = (value: ProjectFile['name']): Measure<string> =>
  typeof value === 'string' ? known(value) : missing(value.missing);
