// The tables of one region as CSV.

import { tableFiles } from '#site/export/files';
import { regionTables } from '#site/export/tables';
import { address } from '#site/paths';
import { portal } from '#site/portal';

export const getStaticPaths = () =>
  portal.regions.flatMap((view) => tableFiles(regionTables(view, portal, address), { code: view.region.code }));
export { csvAnswer as GET, csvContent as content } from '#site/export/files';
