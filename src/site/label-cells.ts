// On a phone the rows of a wide table stand one under the other and their column heads are gone:
// every data cell is given the head of its column, so that no table can forget it.

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * The HTML of table rows, as Astro rendered them, with `data-label` on every `<td>`: the label of its column.
 * A cell that spans columns says what it is itself and is left as it is. Linear in the length of the HTML, in which “<” of a text is
 * &lt; and every attribute value stands between double quotes; “<” and “>” may stand in it.
 */
export function labelCells(html: string, labels: readonly string[]): string {
  const marks = labels.map((label) => ` data-label="${quoted(label)}"`);
  let [labelled, done, column] = ['', 0, 0];
  for (let at = html.indexOf('<'), end = at; at >= 0; at = html.indexOf('<', end)) {
    end = endOfTag(html, at);
    if (end < 0) break;
    const name = nameOf(html, at);
    if (name === 'tr') column = 0;
    if (name !== 'td' && name !== 'th') continue;
    const mark = marks[column];
    column += 1;
    if (name === 'th' || mark === undefined || html.slice(at, end).includes(' colspan=')) continue;
    const behind = at + '<td'.length;
    labelled += html.slice(done, behind) + mark;
    done = behind;
  }
  return labelled + html.slice(done);
}

const [quote, close, letterT] = [34, 62, 116];

/** Where a tag or a comment ends; -1 when it does not. */
function endOfTag(html: string, begin: number): number {
  if (html.startsWith('<!--', begin)) return html.indexOf('-->', begin);
  for (let at = begin + 1; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code === close) return at;
    if (code !== quote) continue;
    at = html.indexOf('"', at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

/** “td”, “th” or “tr” where such a tag begins. */
function nameOf(html: string, begin: number): string {
  if (html.charCodeAt(begin + 1) !== letterT) return '';
  const name = html.slice(begin + 1, begin + 3);
  return /[\s>]/.test(html.charAt(begin + 3)) ? name : '';
}
