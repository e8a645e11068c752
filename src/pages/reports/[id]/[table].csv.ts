// The tables of one report as CSV.

import { csvFile, tableFiles } from '#site/export/files';
import type { Table } from '#site/export/table';
import { reportTables } from '#site/export/tables';
import { address } from '#site/paths';
import { portal } from '#site/portal';

export const getStaticPaths = () =>
  portal.reports.flatMap((report) => tableFiles(reportTables(report, portal, address), { id: report.id }));
export const GET = ({ props }: { props: { table: Table } }) => csvFile(props.table);
