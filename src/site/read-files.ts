// Files of a built site, read from the disk: those Astro itself wrote or copied, the source documents, or a whole site.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FileRead, readFile } from './read-file.ts';

/** In the order of `files`, those of a page's figures after it. */
export const readFiles = (site: string, files: readonly string[]): FileRead[] =>
  files.flatMap((file) => readFile(site, file, readFileSync(join(site, file))));
