// The units the compare page's picker searches.
import { compareList } from '#site/export/compare-data';
import { answers } from '#site/export/files';
import { portal } from '#site/portal';

export const content = () => JSON.stringify(compareList(portal));
export const GET = answers('application/json', content);
