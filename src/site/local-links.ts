// Links of prose written as “/checks/” lead to the page of the reader's language, below the site's own path.
import type { Block, Inline } from '#core';
import type { Urls } from './urls.ts';

function inInline(inline: Inline, urls: Urls): Inline {
  if (inline.type === 'strong') return { ...inline, children: inline.children.map((one) => inInline(one, urls)) };
  if (inline.type !== 'link') return inline;
  const href = inline.href.startsWith('/') ? urls.local(inline.href) : inline.href;
  return { ...inline, href, children: inline.children.map((one) => inInline(one, urls)) };
}

/** The same blocks with every link that begins with “/” made an address of this site. */
export function localLinks(blocks: readonly Block[], urls: Urls): Block[] {
  return blocks.map((block): Block => {
    if (block.type === 'quote') return { ...block, blocks: localLinks(block.blocks, urls) };
    if (block.type === 'list') return { ...block, items: block.items.map((item) => localLinks(item, urls)) };
    return { ...block, inlines: block.inlines.map((inline) => inInline(inline, urls)) };
  });
}
