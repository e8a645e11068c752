// What the downloads are, column by column, for programs.
import { dataPackage } from '#site/export/data-package';
import { downloads, edition, jsonText } from '#site/export/files';

export const GET = () => jsonText(dataPackage(downloads, edition));
