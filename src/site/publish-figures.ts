// Beside every page, one CSV per figure, made from the figure's own table in the page: the two cannot disagree.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
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

/** Writes them into the built site, before it is scanned. */
export function writeFigureFiles(site: string): void {
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const page = join(entry.parentPath, entry.name);
    const html = readFileSync(page, 'utf8');
    if (!html.includes('<figure')) continue;
    for (const figure of parse(html).querySelectorAll('figure[id]')) {
      const file = fileOf(figure);
      if (file !== undefined) writeFileSync(join(dirname(page), file.name), file.csv);
    }
  }
}
