// The JSON Schemas of the content files.
import { jsonText } from '#site/export/files';
import { schemas } from '#site/schemas';

export const getStaticPaths = () => schemas.map(({ name, text }) => ({ params: { name }, props: { text } }));
export const GET = ({ props }: { props: { text: string } }) => jsonText(props.text);
