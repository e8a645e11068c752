// `read`: how the portal reads one cell, or a table of cells. Arguments and files in; text, complaints and an exit code out.
import { parseArgs } from 'node:util';
import type { Standard } from '#core';
import { type Key, translator } from '#i18n';
import { type ReadRow, recordColumns, recordOf, rowReader } from './cell-record.ts';
import { type CellRow, readCellTable } from './cell-table.ts';
import { wordsOf } from './cell-words.ts';

export interface Answer {
  readonly out: string;
  readonly complaint: string;
  /** 0 read, 1 the table is faulty, 2 the command is not a command. */
  readonly code: 0 | 1 | 2;
}

/** The bytes of a file, or of standard input for “-”. Throws what the file system throws. */
export type OpenFile = (file: string) => Promise<Uint8Array>;

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const options = {
  ...{ target: text, actual: text, unit: text, indicator: text, level1: text, level2: text, weight: text, score: text },
  ...{ json: flag, tsv: flag, help: { ...flag, short: 'h' } },
} as const;

function refuse(code: 1 | 2, key: Key, values: Record<string, string | number> = {}): Answer {
  const complaint = (['zh', 'en'] as const).map((language) => `${translator(language)(key, values)}\n`).join('');
  return { out: '', complaint, code };
}

type Given = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;

function parse(argv: readonly string[]): Given | undefined {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch {
    return undefined;
  }
}

function rowOf({ target, actual, unit, ...rest }: Given['values']): CellRow {
  const { indicator, level1, level2, weight, score } = rest;
  return { target_text: target, actual_text: actual, unit_text: unit, indicator, level1, level2, weight, score };
}

/** UTF-8, else what Excel on Chinese Windows writes; undefined for anything else. */
function decode(bytes: Uint8Array): string | undefined {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding.
    }
  }
  return undefined;
}

const plain = (value: string): string => value.replace(/[\t\r\n]+/g, ' ');

function toTsv(rows: readonly ReadRow[]): string {
  const lines = rows.map((row) => {
    const record = recordOf(row);
    return recordColumns.map((column) => plain(record[column])).join('\t');
  });
  return `${[recordColumns.join('\t'), ...lines].join('\n')}\n`;
}

/** An array with one row per line; what is not known is null. */
function toJson(rows: readonly ReadRow[]): string {
  const lines = rows.map((row) => {
    const record = recordOf(row);
    const met = row.reading.met.value ?? null;
    const known = Object.fromEntries(
      recordColumns.map((column) => [column, record[column] === '' ? null : record[column]]),
    );
    return JSON.stringify({ ...known, met, note: row.reading.notes });
  });
  return `[${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]\n`;
}

function print(rows: readonly CellRow[], { json, tsv }: Given['values'], standard: Standard): Answer {
  const read = rows.map(rowReader(standard));
  const words = () => `${read.map((row, at) => wordsOf(row, at + 1)).join('\n\n')}\n`;
  return { out: json ? toJson(read) : tsv ? toTsv(read) : words(), complaint: '', code: 0 };
}

/** One row in the options, or one table; never both, never two ways of printing. */
function isCommand({ values, positionals }: Given): boolean {
  const wanted = values.target === undefined && values.actual === undefined ? 1 : 0;
  return positionals.length === wanted && !(values.json && values.tsv);
}

export async function readCells(argv: readonly string[], open: OpenFile, standard: Standard): Promise<Answer> {
  const given = parse(argv);
  if (given?.values.help) return { out: refuse(2, 'cli.read.usage').complaint, complaint: '', code: 0 };
  if (given === undefined || !isCommand(given)) return refuse(2, 'cli.read.usage');
  if (given.positionals.length === 0) return print([rowOf(given.values)], given.values, standard);
  const [file = ''] = given.positionals;
  const decoded = decode(await open(file));
  if (decoded === undefined) return refuse(1, 'cli.read.encoding', { file });
  const table = readCellTable(decoded);
  if ('rows' in table) return print(table.rows, given.values, standard);
  return refuse(1, `cli.read.${table.fault}`, { file, ...table });
}
