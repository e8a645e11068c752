// The tables of one year as CSV.

import { tableFiles } from '#site/export/files';
import { yearTables } from '#site/export/tables';
import { address } from '#site/paths';
import { portal } from '#site/portal';

export const getStaticPaths = () =>
  portal.years.flatMap((view) => tableFiles(yearTables(view, portal, address), { year: String(view.year) }));
export { csvAnswer as GET, csvContent as content } from '#site/export/files';
