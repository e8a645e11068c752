// The numbers of one standard as CSV.

import { tableFiles } from '#site/export/files';
import { standardTables } from '#site/export/tables';
import { portal } from '#site/portal';

export const getStaticPaths = () =>
  portal.standards.flatMap((standard) => tableFiles(standardTables(standard, portal), { id: standard.id }));
export { csvAnswer as GET, csvContent as content } from '#site/export/files';
