// What the downloads are, column by column, for programs.
import { dataPackage } from '#site/export/data-package';
import { answers, downloads, edition } from '#site/export/files';

export const content = () => dataPackage(downloads, edition);
export const GET = answers('application/json', content);
