// Downloads as endpoints serve them: the paths of a set of tables, and the two formats. A module of a download exports its content
// beside the answer with it: a build asks for the content alone.

import { address } from '../paths.ts';
import { portal } from '../portal.ts';
import type { Table } from './table.ts';
import { siteTables } from './tables.ts';
import { toCsv } from './to-csv.ts';
import { type Edition, toJson } from './to-json.ts';

interface TableFile {
  readonly params: Record<string, string>;
  readonly props: { readonly table: Table };
}

/** One file per table; `params` holds what else the route needs. */
export function tableFiles(tables: readonly Table[], params: Readonly<Record<string, string>> = {}): TableFile[] {
  return tables.map((table) => ({ params: { ...params, table: table.key }, props: { table } }));
}

/** The tables of the whole site, made once. */
export const downloads: readonly Table[] = siteTables(portal, address);

const edition: Edition = { version: portal.version, updated: portal.updated, site: portal.site };

/** An endpoint that answers with what `content` makes of its properties. */
export const answers =
  <Props>(type: 'text/csv' | 'application/json', content: (props: Props) => string) =>
  ({ props }: { readonly props: Props }): Response =>
    new Response(content(props), { headers: { 'content-type': `${type}; charset=utf-8` } });

interface OfTable {
  readonly table: Table;
}

export const csvContent = ({ table }: OfTable): string => toCsv(table);
export const csvAnswer = answers('text/csv', csvContent);

export const jsonContent = ({ table }: OfTable): string => toJson(table, edition);
export const jsonAnswer = answers('application/json', jsonContent);

export { edition };
