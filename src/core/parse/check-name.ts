// Names of files and folders become addresses: ids only, checked before anything is read.
import type { TreePlace } from '../model/content-tree.ts';
import { id } from '../model/id.ts';
import type { Issue } from '../model/issue.ts';
import { received } from '../model/received.ts';

const sourceName = /^[a-z0-9][a-z0-9-]*([.][a-z0-9]+)+$/;
const yearName = /^(1949|19[5-9]\d|2[01]\d\d)$/;
const pathLimit = 240;

export function checkName(path: string, place: TreePlace): Issue[] {
  const issue = (code: Issue['code'], expected: string, found: string): Issue => ({
    code,
    level: 'error',
    where: { file: path },
    expected,
    received: received(found),
  });
  if (path.length > pathLimit) return [issue('file/name', 'path-length', String(path.length))];
  if (place.name === 'prose') return [];
  if (place.name === 'source') {
    const [name = ''] = place.parts;
    return sourceName.test(name) && name.length <= 100 ? [] : [issue('file/name', 'source-path', name)];
  }
  const [first = '', ...rest] = place.parts;
  const inReport = path.startsWith('reports/');
  const names = inReport ? rest : place.parts;
  const bad = names.filter((name) => !id.safeParse(name).success).map((name) => issue('id/path', 'id', name));
  if (inReport && !yearName.test(first)) bad.unshift(issue('id/path', 'year-folder', first));
  // A folder is reported once, not once per file in it.
  return bad.map((one) => ({ ...one, where: { file: upTo(path, one.received ?? '') } }));
}

/** The path down to the part that is misnamed. */
function upTo(path: string, part: string): string {
  const parts = path.split('/');
  const last = parts.findIndex((one, i) => i > 0 && received(one.replace(/\.json$/, '')) === part);
  return last === -1 ? path : parts.slice(0, last + 1).join('/');
}
