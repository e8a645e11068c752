// Every table of the site as CSV.

import { csvFile, downloads, tableFiles } from '#site/export/files';
import type { Table } from '#site/export/table';

export const getStaticPaths = () => tableFiles(downloads);
export const GET = ({ props }: { props: { table: Table } }) => csvFile(props.table);
