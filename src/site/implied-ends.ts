// Which elements end another by beginning, where its end tag is left out. Source: HTML standard, 13.1.2.4, as htmlparser2 reads it.

const blocks =
  'address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol p pre section table ul';
/** Elements, and those that they end when they begin directly inside them, as the end tag of those may be left out. */
const ending: readonly (readonly [begun: string, ended: string])[] = [
  [blocks, 'p'],
  ['h1 h2 h3 h4 h5 h6', 'h1 h2 h3 h4 h5 h6 p'],
  ['tr', 'tr th td'],
  ['th', 'th td'],
  ['td', 'thead th td'],
  ['tbody tfoot', 'thead tbody'],
  ['body', 'head link script'],
  ['a', 'a'],
  ['li', 'li'],
  ['dd dt', 'dd dt'],
  ['rt rp', 'rt rp'],
  ['option', 'option'],
  ['optgroup', 'option optgroup'],
  ['select input output button datalist', 'input option optgroup select button datalist'],
];
/** By element that begins: those it ends when it stands directly inside them. */
export const endedBy = new Map(
  ending.flatMap(([begun, ended]) => begun.split(' ').map((name) => [name, new Set(ended.split(' '))] as const)),
);
