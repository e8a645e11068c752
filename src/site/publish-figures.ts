// Beside every page, one CSV per figure, made from the figure's own table in the page: the two cannot disagree.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { figureCsv } from './export/figure-csv.ts';

const text = (cell: HTMLElement): string => cell.text.replaceAll(/\s+/g, ' ').trim();

function cellsOf(row: HTMLElement): string[] {
  return row.querySelectorAll('th, td').map(text);
}

/** The file a figure offers and its content; undefined for figures that offer another download. */
function fileOf(figure: HTMLElement): { name: string; csv: string } | undefined {
  const name = `${figure.id}.csv`;
  if (figure.querySelector(`a[href="${name}"]`) === null) return undefined;
  const [head = [], ...rows] = figure.querySelectorAll('tr').map(cellsOf);
  return { name, csv: figureCsv({ columns: head.map((label) => ({ label })), rows }) };
}

/** Writes them beside the page they stand on. */
export function writeFigureFiles(page: string, root: HTMLElement): void {
  for (const figure of root.querySelectorAll('figure[id]')) {
    const file = fileOf(figure);
    if (file !== undefined) writeFileSync(join(dirname(page), file.name), file.csv);
  }
}
