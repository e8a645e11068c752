// What is shown as a file: one row per unit and year. UTF-8 with BOM, CRLF, every cell guarded against formulas.

import type { CompareUnit, CompareValue, CompareYear } from '#site/export/compare-files';
import { guard } from '#site/export/formula-guard';
import type { Judged } from './judge.ts';
import { emptyWord } from './shown-table.ts';
import { measures, type State } from './state.ts';
import { say, type Words } from './words.ts';

/** Digits a spreadsheet reads as a number: no separators, a plain minus. */
const digits = (text: string): string => text.replaceAll(',', '').replace('−', '-');

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function valueCells(value: CompareValue, words: Words): string[] {
  return value.missing === undefined ? [digits(value.text), ''] : ['', words[`missing.${value.missing}`]];
}

const label = (name: keyof CompareYear['figures'], words: Words): string => {
  const word = words[`compare.measure.${name}`];
  const isMoney = name === 'budget' || name === 'executed';
  return isMoney ? say(words, 'compare.inUnit', { name: word, unit: words['compare.unit.money'] }) : word;
};

/** `addressOf` gives the full address of a report. */
export function toCsv(judged: Judged, state: State, words: Words, addressOf: (report: string) => string): string {
  const { main, ...rest } = measures[state.measure];
  const names = 'beside' in rest ? [main, rest.beside] : [main];
  const fictional = judged.files.some((file) => file.fictional);
  const head = [
    words['list.unit'],
    words['compare.csv.year'],
    words['compare.csv.kind'],
    ...names.flatMap((name) => [label(name, words), words['compare.csv.reason']]),
    words['compare.csv.n'],
    words['compare.csv.of'],
    words['compare.csv.reports'],
    ...(fictional ? [words['page.fictional']] : []),
  ];
  const rowOf = (file: CompareUnit, year: number): string[] => {
    const row = judged.sides.find((side) => side.file === file && side.row.year === year)?.row;
    const empty = emptyWord(file, year, words);
    return [
      file.unit.name,
      String(year),
      row === undefined ? '' : words[`compare.scope.${row.scope}`],
      ...names.flatMap((name) => (row === undefined ? ['', empty] : valueCells(row.figures[name].value, words))),
      String(row?.figures[main].n ?? ''),
      String(row?.figures[main].of ?? ''),
      (row?.reports ?? []).map(({ id }) => addressOf(id)).join(' '),
      ...(fictional ? [words['page.fictional']] : []),
    ];
  };
  const rows = judged.files.flatMap((file) => judged.years.map((year) => rowOf(file, year)));
  return `\ufeff${[head, ...rows].map((cells) => cells.map((cell) => quoted(guard(cell))).join(',')).join('\r\n')}\r\n`;
}
