// Names for suggestions, one file for each language.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { pagePaths } from '#site/paths';
import { portal } from '#site/portal';
import { suggestedNames } from '#site/search/names';

export const getStaticPaths = () => pagePaths(portal);
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => new Response(`${JSON.stringify(suggestedNames(portal, props.t))}\n`);
