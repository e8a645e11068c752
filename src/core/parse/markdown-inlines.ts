// Words of a paragraph → inlines of the model. `[[…]]` marks words an editor restored.
import type { Link, PhrasingContent } from 'mdast';
import type { Inline } from '../model/narrative.ts';
import { forbiddenCharacters } from './forbidden-character.ts';
import type { MarkdownFault } from './read-markdown.ts';

export interface InlineContext {
  readonly text: string;
  readonly faults: MarkdownFault[];
}

const safeLink = /^(https?:\/\/[^\s<>"'`\\]+|\/(?!\/)[^\s<>"'`\\]*)$/;

export function toInlines(nodes: readonly PhrasingContent[], context: InlineContext): Inline[] {
  return joinTexts(nodes.flatMap((node) => inline(node, context))).flatMap((one) =>
    one.type === 'text' ? editorMarks(joinLines(one.text)) : [one],
  );
}

function inline(node: PhrasingContent, context: InlineContext): Inline[] {
  switch (node.type) {
    case 'text':
      checkCharacters(node, node.value, context);
      return [{ type: 'text', text: node.value }];
    case 'strong':
      return [{ type: 'strong', children: toInlines(node.children, context) }];
    case 'emphasis': {
      // Chinese has no italics: single marks are the document's own asterisks and stay.
      const mark = context.text[node.position?.start.offset ?? 0] ?? '*';
      return [{ type: 'text', text: mark }, ...toInlines(node.children, context), { type: 'text', text: mark }];
    }
    case 'inlineCode':
      return [{ type: 'code', text: node.value }];
    case 'break':
      return [{ type: 'text', text: '\n' }];
    case 'link':
      return link(node, context);
    default:
      refuse(node, 'markdown-known', context);
      return [];
  }
}

function link(node: Link, context: InlineContext): Inline[] {
  if (!safeLink.test(node.url)) refuse(node, 'markdown-link', context);
  if (node.title) refuse(node, 'markdown-link-title', context);
  return [{ type: 'link', href: node.url, children: toInlines(node.children, context) }];
}

/** Neighbouring texts as one, so that an editor's mark is whole. */
function joinTexts(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  let texts: string[] = [];
  const close = (): void => {
    if (texts.length > 0) joined.push({ type: 'text', text: texts.join('') });
    texts = [];
  };
  for (const one of inlines) {
    if (one.type === 'text') texts.push(one.text);
    else {
      close();
      joined.push(one);
    }
  }
  close();
  return joined;
}

/** A line break inside a paragraph is no space between Han characters, and one space between words. */
function joinLines(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n').map((line, i) => (i === 0 ? line : line.replace(/^[ \t]+/, '')));
  const pieces = [lines[0] ?? ''];
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1]?.at(-1) ?? '';
    const after = lines[i]?.[0] ?? '';
    if (!isHan(before) && !isHan(after)) pieces.push(' ');
    pieces.push(lines[i] ?? '');
  }
  return pieces.join('');
}

const isHan = (character: string): boolean => /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/.test(character);

function editorMarks(text: string): Inline[] {
  const pieces: Inline[] = [];
  let at = 0;
  for (;;) {
    const open = text.indexOf('[[', at);
    const close = open === -1 ? -1 : text.indexOf(']]', open + 2);
    if (close === -1) break;
    if (open > at) pieces.push({ type: 'text', text: text.slice(at, open) });
    pieces.push({ type: 'editor', text: text.slice(open + 2, close) });
    at = close + 2;
  }
  if (at < text.length) pieces.push({ type: 'text', text: text.slice(at) });
  return pieces;
}

/** Character references can bring in what the text itself may not hold. */
function checkCharacters(node: PhrasingContent, text: string, context: InlineContext): void {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  for (const { code, character } of forbiddenCharacters(text, 1)) {
    context.faults.push({ code, line, column, found: character });
  }
}

function refuse(node: PhrasingContent, expected: string, context: InlineContext): void {
  const { line = 1, column = 1, offset = 0 } = node.position?.start ?? {};
  context.faults.push({
    code: 'narrative/markup',
    line,
    column,
    expected,
    found: context.text.slice(offset, offset + 40),
  });
}
