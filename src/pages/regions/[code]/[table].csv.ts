// The tables of one region as CSV.

import { csvFile, tableFiles } from '#site/export/files';
import type { Table } from '#site/export/table';
import { regionTables } from '#site/export/tables';
import { address } from '#site/paths';
import { portal } from '#site/portal';

export const getStaticPaths = () =>
  portal.regions.flatMap((view) => tableFiles(regionTables(view, portal, address), { code: view.region.code }));
export const GET = ({ props }: { props: { table: Table } }) => csvFile(props.table);
