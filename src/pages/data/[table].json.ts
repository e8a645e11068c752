// Every table of the site as JSON.

import { downloads, jsonFile, tableFiles } from '#site/export/files';
import type { Table } from '#site/export/table';

export const getStaticPaths = () => tableFiles(downloads);
export const GET = ({ props }: { props: { table: Table } }) => jsonFile(props.table);
