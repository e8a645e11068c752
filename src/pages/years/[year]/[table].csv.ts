// The tables of one year as CSV.

import { csvFile, tableFiles } from '#site/export/files';
import type { Table } from '#site/export/table';
import { yearTables } from '#site/export/tables';
import { address } from '#site/paths';
import { portal } from '#site/portal';

export const getStaticPaths = () =>
  portal.years.flatMap((view) => tableFiles(yearTables(view, portal, address), { year: String(view.year) }));
export const GET = ({ props }: { props: { table: Table } }) => csvFile(props.table);
