// The tables of one project as CSV.

import { tableFiles } from '#site/export/files';
import { projectTables } from '#site/export/tables';
import { address } from '#site/paths';
import { portal } from '#site/portal';

export const getStaticPaths = () =>
  portal.projects.flatMap((project) => tableFiles(projectTables(project, portal, address), { id: project.id }));
export { csvAnswer as GET, csvContent as content } from '#site/export/files';
