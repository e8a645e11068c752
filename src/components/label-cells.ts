// On a phone the rows of a wide table stand one under the other and their column heads are gone:
// every data cell is given the head of its column, so that no table can forget it.

interface Tag {
  readonly name: string;
  readonly start: number;
  /** Just behind the `>`. */
  readonly end: number;
}

/** The next tag at or after `from`. A quoted attribute may hold `<` and `>`; Astro quotes with `"` and escapes it inside. */
function nextTag(html: string, from: number): Tag | undefined {
  const start = html.indexOf('<', from);
  if (start === -1) return undefined;
  if (html.startsWith('<!--', start)) {
    const close = html.indexOf('-->', start);
    return { name: '!--', start, end: close === -1 ? html.length : close + 3 };
  }
  let at = start + 1;
  while (at < html.length && html[at] !== '>') {
    const close = html[at] === '"' ? html.indexOf('"', at + 1) : at;
    at = close === -1 ? html.length : close + 1;
  }
  const name = /^\/?[a-z0-9-]*/.exec(html.slice(start + 1, start + 24))?.[0] ?? '';
  return { name, start, end: Math.min(at + 1, html.length) };
}

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * The HTML of table rows, as Astro rendered them, with `data-label` on every `<td>`: the label of its column.
 * A row whose cells span columns says what it is itself and is left as it is. Linear in the length of the HTML.
 */
export function labelCells(html: string, labels: readonly string[]): string {
  const parts: string[] = [];
  let done = 0;
  let column = 0;
  for (let tag = nextTag(html, 0); tag !== undefined; tag = nextTag(html, tag.end)) {
    if (tag.name === 'tr') column = 0;
    if (tag.name !== 'td' && tag.name !== 'th') continue;
    const label = labels[column];
    column += 1;
    const isSpanning = / colspan=/.test(html.slice(tag.start, tag.end));
    if (tag.name === 'th' || label === undefined || isSpanning) continue;
    const open = tag.start + 3;
    parts.push(html.slice(done, open), ` data-label="${quoted(label)}"`);
    done = open;
  }
  parts.push(html.slice(done));
  return parts.join('');
}
