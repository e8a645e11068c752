// The tables of one report as CSV.

import { tableFiles } from '#site/export/files';
import { reportTables } from '#site/export/tables';
import { address } from '#site/paths';
import { portal } from '#site/portal';

export const getStaticPaths = () =>
  portal.reports.flatMap((report) => tableFiles(reportTables(report, portal, address), { id: report.id }));
export { csvAnswer as GET, csvContent as content } from '#site/export/files';
