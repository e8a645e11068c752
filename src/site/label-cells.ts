// On a phone the rows of a wide table stand one under the other and their column heads are gone:
// every data cell is given the head of its column, so that no table can forget it.
import { Parser } from 'htmlparser2';

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * The HTML of table rows, as Astro rendered them, with `data-label` on every `<td>`: the label of its column.
 * A cell that spans columns says what it is itself and is left as it is. Linear in the length of the HTML.
 */
export function labelCells(html: string, labels: readonly string[]): string {
  const parts: string[] = [];
  let done = 0;
  let column = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'tr') column = 0;
      if (name !== 'td' && name !== 'th') return;
      const label = labels[column];
      column += 1;
      if (name === 'th' || label === undefined || attributes.colspan !== undefined) return;
      const open = parser.startIndex + '<td'.length;
      parts.push(html.slice(done, open), ` data-label="${quoted(label)}"`);
      done = open;
    },
  });
  parser.end(html);
  parts.push(html.slice(done));
  return parts.join('');
}
