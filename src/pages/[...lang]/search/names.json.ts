// Names for suggestions, one file for each language.
import type { InferGetStaticPropsType } from 'astro';
import { answers } from '#site/export/files';
import { pagePaths } from '#site/paths';
import { portal } from '#site/portal';
import { suggestedNames } from '#site/search/names';

export const getStaticPaths = () => pagePaths(portal);
export const content = ({ t }: InferGetStaticPropsType<typeof getStaticPaths>) =>
  `${JSON.stringify(suggestedNames(portal, t))}\n`;
export const GET = answers('application/json', content);
