// Syntax tree of a Markdown text → the blocks of the model, with a stable anchor on every heading.
import type { BlockContent, DefinitionContent, Heading, List, Root, RootContent } from 'mdast';
import type { Block, Inline } from '../model/narrative.ts';
import { type InlineContext, toInlines } from './markdown-inlines.ts';
import type { MarkdownFault } from './read-markdown.ts';

export interface MarkdownBlocks {
  readonly blocks: Block[];
  readonly title?: string;
  readonly faults: readonly MarkdownFault[];
}

const depthLimit = 16;

export function toBlocks(tree: Root, text: string): MarkdownBlocks {
  const faults: MarkdownFault[] = [];
  const context: InlineContext = { text, faults };
  const nodes = [...tree.children];
  const first = nodes[0];
  let title: string | undefined;
  if (first?.type === 'heading' && first.depth === 1) {
    title = toInlines(first.children, context).map(plain).join('');
    nodes.shift();
  }
  const blocks = new BlockWriter(context).blocks(nodes, 0);
  return { blocks, title, faults };
}

class BlockWriter {
  readonly context: InlineContext;
  /** How many headings of level 2, 3, 4, 5 since the last one above. */
  private counters = [0, 0, 0, 0];

  constructor(context: InlineContext) {
    this.context = context;
  }

  blocks(nodes: readonly RootContent[], depth: number): Block[] {
    return nodes.flatMap((node) => this.block(node, depth) ?? []);
  }

  private block(node: RootContent, depth: number): Block | undefined {
    if (depth > depthLimit) return this.refuse(node, 'markdown-simple');
    switch (node.type) {
      case 'heading':
        return depth === 0 ? this.heading(node) : this.refuse(node, 'markdown-heading-inside');
      case 'paragraph':
        return { type: 'paragraph', inlines: toInlines(node.children, this.context) };
      case 'list':
        return this.list(node, depth);
      case 'blockquote':
        return { type: 'quote', blocks: this.blocks(node.children, depth + 1) };
      default:
        return this.refuse(node, 'markdown-known');
    }
  }

  private heading(node: Heading): Block | undefined {
    const { depth } = node;
    if (depth < 2 || depth > 5) return this.refuse(node, 'heading-level', 'narrative/outline');
    const inlines = toInlines(node.children, this.context);
    if (inlines.map(plain).join('').trim() === '') return this.refuse(node, 'heading-words', 'narrative/outline');
    const place = depth - 2;
    this.counters = this.counters.map((count, i) => (i < place ? count : i === place ? count + 1 : 0));
    const anchor = `s${this.counters.slice(0, place + 1).join('-')}`;
    return { type: 'heading', level: depth as 2 | 3 | 4 | 5, anchor, inlines };
  }

  private list(node: List, depth: number): Block | undefined {
    if (node.ordered && !this.countsUp(node)) return this.refuse(node, 'list-from-one');
    const ordered = node.ordered === true;
    const items = node.children.map((item) =>
      this.blocks(item.children as (BlockContent | DefinitionContent)[], depth + 1),
    );
    return { type: 'list', ordered, items };
  }

  /** A list is numbered again from 1 when shown: other printed numbers would be lost. */
  private countsUp(node: List): boolean {
    return node.children.every((item, i) => {
      const at = item.position?.start.offset ?? 0;
      return Number.parseInt(this.context.text.slice(at, at + 12), 10) === i + 1;
    });
  }

  private refuse(node: RootContent, expected: string, code: MarkdownFault['code'] = 'narrative/markup'): undefined {
    const { line = 1, column = 1, offset = 0 } = node.position?.start ?? {};
    this.context.faults.push({ code, line, column, expected, found: this.context.text.slice(offset, offset + 40) });
    return undefined;
  }
}

function plain(inline: Inline): string {
  return 'text' in inline ? inline.text : inline.children.map(plain).join('');
}
