// On a phone the rows of a wide table stand one under the other and their column heads are gone:
// every data cell is given the head of its column, so that no table can forget it.

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * A comment, or any tag with its name and its attributes. Astro writes “<” in text as &lt; and every attribute value between double
 * quotes, in which “<” and “>” may stand. Each character is looked at once: no part can begin where another may.
 */
const tag = /<!--[\s\S]*?-->|<(\/?[a-zA-Z][^\s/>"]*)((?:[^">]|"[^"]*")*)>/g;

/**
 * The HTML of table rows, as Astro rendered them, with `data-label` on every `<td>`: the label of its column.
 * A cell that spans columns says what it is itself and is left as it is. Linear in the length of the HTML.
 */
export function labelCells(html: string, labels: readonly string[]): string {
  const marks = labels.map((label) => ` data-label="${quoted(label)}"`);
  let column = 0;
  return html.replace(tag, (whole, name: string | undefined, attributes: string) => {
    if (name === 'tr') column = 0;
    if (name !== 'td' && name !== 'th') return whole;
    const mark = marks[column];
    column += 1;
    return name === 'th' || mark === undefined || attributes.includes(' colspan=') ? whole : `<td${mark}${attributes}>`;
  });
}
