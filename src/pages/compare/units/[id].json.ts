// What the compare page loads of one unit.
import { compareUnits } from '#site/export/compare-data';
import type { CompareUnit } from '#site/export/compare-files';
import { answers } from '#site/export/files';
import { portal } from '#site/portal';

export const getStaticPaths = () =>
  compareUnits(portal).map((file) => ({ params: { id: file.unit.id }, props: { file } }));
export const content = ({ file }: { file: CompareUnit }) => JSON.stringify(file);
export const GET = answers('application/json', content);
