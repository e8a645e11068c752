// Beside every page, one CSV per figure, made from the figure's own table in the page: the two cannot disagree.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { translator } from '#i18n';
import { figureCsv } from './export/figure-csv.ts';
import { type Digest, digestOf } from './manifest.ts';

const text = (cell: Element): string => DomUtils.textContent(cell).replaceAll(/\s+/g, ' ').trim();

const isCell = ({ name }: Element): boolean => name === 'th' || name === 'td';

function cellsOf(row: Element): string[] {
  return DomUtils.findAll(isCell, row.children).map(text);
}

interface Mark {
  readonly head: readonly string[];
  readonly row: readonly string[];
}

/** On a fictional site every row of every download says so, in the words of the tables of export/tables.ts. */
function markOf(elements: readonly Element[]): Mark {
  const isFictional = elements.some(({ name, attribs }) => name === 'p' && attribs.class === 'fictional');
  if (!isFictional) return { head: [], row: [] };
  const t = translator(elements.find(({ name }) => name === 'html')?.attribs.lang === 'en' ? 'en' : 'zh');
  return { head: [t('column.fictional')], row: [t('column.fictional.fictional')] };
}

/** The file a figure offers and its content; undefined for figures that offer another download. */
function fileOf(figure: Element, mark: Mark): { name: string; csv: string } | undefined {
  const name = `${figure.attribs.id}.csv`;
  if (!DomUtils.existsOne((element) => element.attribs.href === name, figure.children)) return undefined;
  const [head = [], ...rows] = DomUtils.getElementsByTagName('tr', figure).map(cellsOf);
  const columns = [...head, ...mark.head].map((label) => ({ label }));
  return { name, csv: figureCsv({ columns, rows: rows.map((row) => [...row, ...mark.row]) }) };
}

/** Writes them beside the page they stand on and says what each holds; `page` is a path inside `site`, `elements` are all of it. */
export function writeFigureFiles(
  site: string,
  page: string,
  elements: readonly Element[],
): { file: string; digest: Digest }[] {
  const figures = elements.filter(({ name, attribs }) => name === 'figure' && attribs.id !== undefined);
  if (figures.length === 0) return [];
  const mark = markOf(elements);
  return figures.flatMap((figure) => {
    const made = fileOf(figure, mark);
    if (made === undefined) return [];
    const file = join(dirname(page), made.name).replaceAll('\\', '/');
    const content = Buffer.from(made.csv);
    writeFileSync(join(site, file), content);
    return [{ file, digest: digestOf(content) }];
  });
}
