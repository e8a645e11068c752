// One rendered address as a file of the site, written and read at once.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type FileRead, readFile } from './read-file.ts';

/** What Astro says of the address. */
interface Route {
  readonly type: string;
  readonly route: string;
}

/**
 * Writes the answer to one address, below `base`, into the folder `site` and the files of its figures beside it, and resolves
 * with what is to know of them. Rejects with EEXIST when two addresses ask for the same file.
 */
export async function writePage(
  site: string,
  base: string,
  url: string,
  route: Route,
  answer: Response,
): Promise<FileRead[]> {
  const file = fileOf(new URL(url).pathname.slice(base.length), route);
  const content = Buffer.from(await answer.arrayBuffer());
  writeNew(join(site, file), content);
  return readFile(site, file, content);
}

/** Most folders are there already: the page of a project stands where its downloads do. */
function writeNew(file: string, content: Buffer): void {
  const write = (): void => writeFileSync(file, content, { flag: 'wx' });
  try {
    write();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(file), { recursive: true });
    write();
  }
}

/** Path inside the site: a page is the index of a folder, a download is called as its address. */
function fileOf(address: string, { type, route }: Route): string {
  const path = decodeURI(address);
  // Astro asks for a download too as if it were a folder.
  if (type !== 'page') return path.replace(/\/$/, '');
  return route === '/404' ? '404.html' : `${path}index.html`;
}
