// The findings of one rule as CSV.

import { csvFile, tableFiles } from '#site/export/files';
import type { Table } from '#site/export/table';
import { checkTables } from '#site/export/tables';
import { address } from '#site/paths';
import { portal } from '#site/portal';

export const getStaticPaths = () =>
  portal.checks.flatMap((check) => tableFiles(checkTables(check, portal, address), { code: check.slug }));
export const GET = ({ props }: { props: { table: Table } }) => csvFile(props.table);
