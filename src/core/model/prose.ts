// prose/<lang>/<page>.md: pages of plain text about the site itself.
import type { Block } from './narrative.ts';

export const prosePages = ['about', 'reading', 'glossary', 'accessibility', 'corrections'] as const;
export type ProsePage = (typeof prosePages)[number];

export interface Prose {
  readonly language: 'zh' | 'en';
  readonly page: ProsePage;
  readonly title: string;
  readonly blocks: readonly Block[];
}
