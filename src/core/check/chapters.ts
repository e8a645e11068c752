// A narrative as a list of paragraphs, each under its headings: what the checks of the text have in common.
import type { Block, Inline, Narrative } from '../model/narrative.ts';

export interface Heading {
  readonly level: number;
  readonly text: string;
  /** Words an editor restored at its beginning; '' when the document prints the whole heading. */
  readonly restored: string;
}

export interface Paragraph {
  /** From the chapter down to the nearest heading. */
  readonly under: readonly Heading[];
  readonly text: string;
}

/** The words of the document, without the editor's. */
export function wordsOf(inlines: readonly Inline[], editor = false): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'editor':
          return editor ? inline.text : '';
        case 'strong':
        case 'link':
          return wordsOf(inline.children, editor);
        default:
          return inline.text;
      }
    })
    .join('');
}

function toHeading(block: Extract<Block, { type: 'heading' }>): Heading {
  const [first] = block.inlines;
  return {
    level: block.level,
    text: wordsOf(block.inlines, true).trim(),
    restored: first?.type === 'editor' ? first.text : '',
  };
}

/** Every heading in order, with the words an editor restored. */
export function headingsOf({ blocks }: Narrative): Heading[] {
  return blocks.flatMap((block) => (block.type === 'heading' ? [toHeading(block)] : []));
}

function textsOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return [wordsOf(block.inlines)];
    case 'list':
      return block.items.flatMap((item) => item.flatMap(textsOf));
    case 'quote':
      return block.blocks.flatMap(textsOf);
    case 'heading':
      return [];
  }
}

/** Every paragraph with words in it, in order, each with the headings it stands under. */
export function paragraphsOf({ blocks }: Narrative): Paragraph[] {
  let under: readonly Heading[] = [];
  const found: Paragraph[] = [];
  for (const block of blocks) {
    if (block.type === 'heading') {
      under = [...under.filter(({ level }) => level < block.level), toHeading(block)];
      continue;
    }
    for (const text of textsOf(block)) if (text.trim() !== '') found.push({ under, text });
  }
  return found;
}

/** Clauses between 。；！？ and line ends. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[。；！？\n])/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
