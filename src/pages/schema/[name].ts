// The JSON Schemas of the content files.
import { answers } from '#site/export/files';
import { schemas } from '#site/schemas';

export const getStaticPaths = () => schemas.map(({ name, text }) => ({ params: { name }, props: { text } }));
export const content = ({ text }: { text: string }) => text;
export const GET = answers('application/json', content);
