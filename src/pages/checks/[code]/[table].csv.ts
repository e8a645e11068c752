// The findings of one rule as CSV.

import { tableFiles } from '#site/export/files';
import { checkTables } from '#site/export/tables';
import { address } from '#site/paths';
import { portal } from '#site/portal';

export const getStaticPaths = () =>
  portal.checks.flatMap((check) => tableFiles(checkTables(check, portal, address), { code: check.slug }));
export { csvAnswer as GET, csvContent as content } from '#site/export/files';
