// The standard that single cells are scored by: the program's own copy of the national one.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Standard, standardSchema } from '#core';
import { projectRoot } from './project-root.ts';

/** Throws what the file system throws, and when the file is not a standard. */
export async function readStandard(id = 'national-2020', root = join(projectRoot, 'content')): Promise<Standard> {
  return standardSchema.parse(JSON.parse(await readFile(join(root, 'standards', id, 'standard.json'), 'utf8')));
}
