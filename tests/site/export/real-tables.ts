// The real content as tables, for the tests of this folder.
import { runPipeline } from '#core';
import { siteTables } from '../../../src/site/export/tables.ts';
import { readContent } from '../../../src/site/read-content.ts';
import { createUrls } from '../../../src/site/urls.ts';

const { files, issues } = readContent('content');
const { portal: built } = runPipeline(files, issues, '0123456789ab');
if (built === undefined) throw new Error('content/ has errors: run npm run check');

export const portal = built;
export const address = createUrls('https://example.org/sub/', 'zh');
export const tables = siteTables(portal, address);

export function tableOf(key: string) {
  const found = tables.find((table) => table.key === key);
  if (found === undefined) throw new Error(`no table ${key}`);
  return found;
}
