// Every table of the site as CSV.

import { downloads, tableFiles } from '#site/export/files';

export const getStaticPaths = () => tableFiles(downloads);
export { csvAnswer as GET, csvContent as content } from '#site/export/files';
