// The tables of one unit as CSV.

import { csvFile, tableFiles } from '#site/export/files';
import type { Table } from '#site/export/table';
import { unitTables } from '#site/export/tables';
import { address } from '#site/paths';
import { portal } from '#site/portal';

export const getStaticPaths = () =>
  portal.units.flatMap((view) => tableFiles(unitTables(view, portal, address), { id: view.unit.id }));
export const GET = ({ props }: { props: { table: Table } }) => csvFile(props.table);
