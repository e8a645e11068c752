// The rows of one shared concept as CSV.

import { csvFile, tableFiles } from '#site/export/files';
import type { Table } from '#site/export/table';
import { conceptTables } from '#site/export/tables';
import { address } from '#site/paths';
import { portal } from '#site/portal';

export const getStaticPaths = () =>
  portal.concepts.flatMap((concept) => tableFiles(conceptTables(concept, portal, address), { id: concept.id }));
export const GET = ({ props }: { props: { table: Table } }) => csvFile(props.table);
