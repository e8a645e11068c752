// Pagefind's files are packed, and begin with its name.
import { hash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

const signature = 'pagefind_dcd';

export const open = (packed: Uint8Array): Uint8Array => gunzipSync(packed).subarray(signature.length);

/** A fifth faster than the level zlib takes by itself, and less than a hundredth larger. */
const level = 5;

export const pack = (content: Uint8Array): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from(signature), content]), { level });

/** What a file is named after. */
export const digest = (content: Uint8Array): string => hash('sha256', content, 'hex');
