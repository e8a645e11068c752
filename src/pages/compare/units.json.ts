// The units the compare page's picker searches.
import { compareList } from '#site/export/compare-data';
import { jsonText } from '#site/export/files';
import { portal } from '#site/portal';

export const GET = () => jsonText(JSON.stringify(compareList(portal)));
