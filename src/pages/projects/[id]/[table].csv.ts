// The tables of one project as CSV.

import { csvFile, tableFiles } from '#site/export/files';
import type { Table } from '#site/export/table';
import { projectTables } from '#site/export/tables';
import { address } from '#site/paths';
import { portal } from '#site/portal';

export const getStaticPaths = () =>
  portal.projects.flatMap((project) => tableFiles(projectTables(project, portal, address), { id: project.id }));
export const GET = ({ props }: { props: { table: Table } }) => csvFile(props.table);
