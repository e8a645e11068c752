// Every table of the site as JSON.

import { downloads, tableFiles } from '#site/export/files';

export const getStaticPaths = () => tableFiles(downloads);
export { jsonAnswer as GET, jsonContent as content } from '#site/export/files';
