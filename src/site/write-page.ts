// One rendered address as a file of the site, written and read at once.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type FileRead, readFile } from './read-file.ts';

/** What Astro says of an address. */
export interface Place {
  /** Without the base: “en/projects/abc-01/”. */
  readonly path: string;
  readonly route: { readonly type: string; readonly route: string };
}

/**
 * Writes what is at one address into the folder `site` and the files of its figures beside it, and says what is to know of them.
 * Throws EEXIST when two addresses ask for the same file.
 */
export function writePage(site: string, place: Place, content: string | Uint8Array): FileRead[] {
  const file = fileOf(place);
  const bytes =
    typeof content === 'string'
      ? Buffer.from(content)
      : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  writeNew(join(site, file), bytes);
  return readFile(site, file, bytes);
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
function fileOf({ path, route: { type, route } }: Place): string {
  // Astro speaks of some downloads as of folders.
  if (type !== 'page') return path.replace(/\/$/, '');
  return route === '/404' ? '404.html' : `${path}index.html`;
}
