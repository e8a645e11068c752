import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { scratchFolder } from '../tools/scratch.ts';
import { changeFile, copyContent } from './change-content.ts';
import { start } from './run-cli.ts';

const folder = scratchFolder();

/** What the page at `address` says, once it answers and holds `words`; whatever it said last when it never does. */
async function pageHolding(address: string, words: string): Promise<string> {
  let text = '';
  for (let tries = 0; tries < 240 && !text.includes(words); tries += 1) {
    text = await fetch(address)
      .then((answer) => answer.text())
      .catch(() => '');
    if (!text.includes(words)) await wait(250);
  }
  return text;
}

test('dev(content): each change in the content is on the page without starting again', async () => {
  const content = copyContent(join(folder, 'content'));
  const port = 43_000 + (process.pid % 1000);
  const { process: child, ended } = start(['dev', content, '--port', String(port)]);
  onTestFinished(() => void child.kill('SIGKILL'));
  const address = `http://localhost:${port}/`;
  expect(await pageHolding(address, '明绩</title>')).toContain('明绩</title>');
  for (const word of ['改一次', '改两次']) {
    changeFile(content, 'site.json', (text) => text.replace('"zh": "', `"zh": "${word}`));
    expect(await pageHolding(address, `<title>${word}`)).toContain(`<title>${word}`);
  }
  child.kill('SIGTERM');
  expect((await ended).code).toBe(143);
});
