// The tree under content/, by hand: what may lie where, and how it is read. Anything else is an error.
import { amountColumns } from './amount.ts';
import { conceptColumns } from './concept.ts';
import type { CsvColumn } from './csv-column.ts';
import { expectedColumns } from './expected.ts';
import { indicatorColumns } from './indicator.ts';
import { pairColumns } from './pair.ts';
import { prosePages } from './prose.ts';
import { regionColumns } from './region.ts';
import { releaseColumns } from './release.ts';
import { unitColumns } from './unit.ts';
import { wordingColumns } from './wording.ts';

interface TreeRule {
  readonly name: string;
  readonly format: 'json' | 'csv' | 'markdown' | 'source';
  readonly pattern: RegExp;
  readonly columns?: readonly CsvColumn<string>[];
}

const segment = '([^/]+)';
const report = `^reports/${segment}/${segment}/${segment}`;
const at = (pattern: string): RegExp => new RegExp(pattern);

export const contentTree = [
  { name: 'site', format: 'json', pattern: at('^site[.]json$') },
  { name: 'regions', format: 'csv', pattern: at('^regions[.]csv$'), columns: regionColumns },
  { name: 'units', format: 'csv', pattern: at('^units[.]csv$'), columns: unitColumns },
  { name: 'expected', format: 'csv', pattern: at('^expected[.]csv$'), columns: expectedColumns },
  { name: 'concepts', format: 'csv', pattern: at('^concepts[.]csv$'), columns: conceptColumns },
  { name: 'wordings', format: 'csv', pattern: at('^wordings[.]csv$'), columns: wordingColumns },
  { name: 'releases', format: 'csv', pattern: at('^releases[.]csv$'), columns: releaseColumns },
  { name: 'standard', format: 'json', pattern: at(`^standards/${segment}/standard[.]json$`) },
  { name: 'standard-cases', format: 'json', pattern: at(`^standards/${segment}/cases[.]json$`) },
  { name: 'report', format: 'json', pattern: at(`${report}/report[.]json$`) },
  { name: 'narrative', format: 'markdown', pattern: at(`${report}/narrative[.]md$`) },
  { name: 'amounts', format: 'csv', pattern: at(`${report}/amounts[.]csv$`), columns: amountColumns },
  { name: 'pairs', format: 'csv', pattern: at(`${report}/pairs[.]csv$`), columns: pairColumns },
  { name: 'project', format: 'json', pattern: at(`${report}/projects/${segment}/project[.]json$`) },
  {
    name: 'indicators',
    format: 'csv',
    pattern: at(`${report}/projects/${segment}/indicators[.]csv$`),
    columns: indicatorColumns,
  },
  { name: 'reply', format: 'json', pattern: at(`^replies/${segment}[.]json$`) },
  { name: 'prose', format: 'markdown', pattern: at(`^prose/(zh|en)/(${prosePages.join('|')})[.]md$`) },
  { name: 'source', format: 'source', pattern: at(`^sources/${segment}$`) },
] as const satisfies readonly TreeRule[];

export type TreeName = (typeof contentTree)[number]['name'];

export interface TreePlace {
  readonly name: TreeName;
  readonly format: TreeRule['format'];
  readonly columns?: readonly CsvColumn<string>[];
  /** The parts of the path that vary: year, unit, slug, project slug; standard; reply; language and page; source name. */
  readonly parts: readonly string[];
}

/** Where a path belongs in the tree; undefined when it belongs nowhere. */
export function treePlace(path: string): TreePlace | undefined {
  for (const rule of contentTree) {
    const found = rule.pattern.exec(path);
    if (found) {
      const columns = 'columns' in rule ? rule.columns : undefined;
      return { name: rule.name, format: rule.format, columns, parts: found.slice(1) };
    }
  }
  return undefined;
}
