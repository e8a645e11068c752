// The rows of one shared concept as CSV.

import { tableFiles } from '#site/export/files';
import { conceptTables } from '#site/export/tables';
import { address } from '#site/paths';
import { portal } from '#site/portal';

export const getStaticPaths = () =>
  portal.concepts.flatMap((concept) => tableFiles(conceptTables(concept, portal, address), { id: concept.id }));
export { csvAnswer as GET, csvContent as content } from '#site/export/files';
