// The tables of one unit as CSV.

import { tableFiles } from '#site/export/files';
import { unitTables } from '#site/export/tables';
import { address } from '#site/paths';
import { portal } from '#site/portal';

export const getStaticPaths = () =>
  portal.units.flatMap((view) => tableFiles(unitTables(view, portal, address), { id: view.unit.id }));
export { csvAnswer as GET, csvContent as content } from '#site/export/files';
