// The bytes of a named file, or of standard input for “-”.
import { readFile } from 'node:fs/promises';

export async function openInput(file: string): Promise<Uint8Array> {
  if (file !== '-') return readFile(file);
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
