// Copies of the real content with something changed.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Change = (text: string) => string;

export function copyContent(to: string): string {
  cpSync('content', to, { recursive: true });
  return to;
}

/** Changes one file; a change that changes nothing would prove nothing. */
export function changeFile(content: string, file: string, change: Change): void {
  const before = readFileSync(join(content, file), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${file} is as it was`);
  writeFileSync(join(content, file), after);
}

/** A report with its source document and what was expected of it. */
export function removeReport(content: string, { folder, source }: { folder: string; source: string }): void {
  rmSync(join(content, folder), { recursive: true });
  rmSync(join(content, source));
}

export const neimenggu = 'reports/2020/neimenggu-kexie/kepu';
export const mianyang = { folder: 'reports/2021/mianyang-kexie', source: 'sources/mianyang-kexie-2021-xiangmu.txt' };
