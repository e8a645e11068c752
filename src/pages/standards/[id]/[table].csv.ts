// The numbers of one standard as CSV.

import { csvFile, tableFiles } from '#site/export/files';
import type { Table } from '#site/export/table';
import { standardTables } from '#site/export/tables';
import { portal } from '#site/portal';

export const getStaticPaths = () =>
  portal.standards.flatMap((standard) => tableFiles(standardTables(standard, portal), { id: standard.id }));
export const GET = ({ props }: { props: { table: Table } }) => csvFile(props.table);
