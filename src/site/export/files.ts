// Downloads as endpoints serve them: the paths of a set of tables, and the two formats.

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

export const csvFile = (table: Table): Response =>
  new Response(toCsv(table), { headers: { 'content-type': 'text/csv; charset=utf-8' } });

export const jsonFile = (table: Table): Response => jsonText(toJson(table, edition));

export const jsonText = (text: string): Response =>
  new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });

export { edition };
