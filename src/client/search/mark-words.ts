// Marks the words a reader came for (?mark=…) in the text of the page, and shows the first of them if the address names no place.

/** Words as the page writes them; text nodes are parted, nothing is parsed. */
export function markWanted(): void {
  const words = new URLSearchParams(location.search).getAll('mark').filter((word) => word !== '');
  const main = document.querySelector('main');
  if (main === null || words.length === 0) return;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  for (const node of nodes) if (node.parentElement?.closest('svg, script, button') === null) markIn(node, words);
  const first = main.querySelector('mark');
  if (location.hash === '' && first !== null) first.scrollIntoView({ block: 'center' });
}

function markIn(node: Text, words: readonly string[]): void {
  let rest = node;
  for (;;) {
    const found = words
      .map((word) => ({ word, at: rest.data.indexOf(word) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || b.word.length - a.word.length)[0];
    if (found === undefined) return;
    const start = rest.splitText(found.at);
    rest = start.splitText(found.word.length);
    const mark = document.createElement('mark');
    start.replaceWith(mark);
    mark.append(start);
  }
}
