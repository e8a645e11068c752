// Beside every page, one CSV per figure, made from the figure's own table in the page: the two cannot disagree.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { translator } from '#i18n';
import { figureCsv } from './export/figure-csv.ts';
import { type Digest, digestOf } from './manifest.ts';
import {
  allInside,
  attributeOf,
  findInside,
  isNamed,
  none,
  type PageNodes,
  type Tag,
  tagAt,
  textInside,
} from './page-nodes.ts';

const isCell = ({ name }: Tag): boolean => name === 'th' || name === 'td';

function cellsOf(page: PageNodes, row: number): string[] {
  return allInside(page, row, isCell).map((cell) => textInside(page, cell).replaceAll(/\s+/g, ' ').trim());
}

interface Mark {
  readonly head: readonly string[];
  readonly row: readonly string[];
}

/** On a fictional site every row of every download says so, in the words of the tables of export/tables.ts. */
function markOf(page: PageNodes): Mark {
  const mark = findInside(page, none, ({ name, classes }) => name === 'p' && classes === 'fictional');
  if (mark === none) return { head: [], row: [] };
  const html = tagAt(page, findInside(page, none, isNamed('html')));
  const t = translator(html && attributeOf(html, 'lang') === 'en' ? 'en' : 'zh');
  return { head: [t('column.fictional')], row: [t('column.fictional.fictional')] };
}

/** The file a figure offers and its content; undefined for figures that offer another download. */
function fileOf(page: PageNodes, figure: number, mark: Mark): { name: string; csv: string } | undefined {
  const name = `${tagAt(page, figure)?.id}.csv`;
  if (findInside(page, figure, (tag) => attributeOf(tag, 'href') === name) === none) return undefined;
  const [head = [], ...rows] = allInside(page, figure, isNamed('tr')).map((row) => cellsOf(page, row));
  const columns = [...head, ...mark.head].map((label) => ({ label }));
  return { name, csv: figureCsv({ columns, rows: rows.map((row) => [...row, ...mark.row]) }) };
}

/** Writes them beside the page they stand on and says what each holds; `file` is the path of the page inside `site`. */
export function writeFigureFiles(site: string, file: string, page: PageNodes): { file: string; digest: Digest }[] {
  const figures = allInside(page, none, ({ name, id }) => name === 'figure' && id !== undefined);
  if (figures.length === 0) return [];
  const mark = markOf(page);
  return figures.flatMap((figure) => {
    const made = fileOf(page, figure, mark);
    if (made === undefined) return [];
    const beside = join(dirname(file), made.name).replaceAll('\\', '/');
    const content = Buffer.from(made.csv);
    writeFileSync(join(site, beside), content);
    return [{ file: beside, digest: digestOf(content) }];
  });
}
