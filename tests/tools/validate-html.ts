// html-validate over a built site. Rules off, and why, in the order of html-validate.json:
// - require-sri: every script and style is our own, from the same host, and the policy carries its hash.
// - long-title: titles are official names of documents and are not cut.
// - no-trailing-whitespace: whitespace of the printed source is kept.
// - attribute-boolean-style, doctype-style: spelling chosen by the compiler, without meaning.
// - tel-non-breaking: about the look of telephone numbers, of which we print none.
// - svg-focusable: for a browser that no longer exists.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfigData, HtmlValidate } from 'html-validate';

/** One line for each message: file:line:column rule message. */
export async function validateHtml(folder: string, files: readonly string[]): Promise<string[]> {
  const config = JSON.parse(readFileSync('tests/tools/html-validate.json', 'utf8')) as ConfigData;
  const validator = new HtmlValidate(config);
  const reports = await Promise.all(
    files.map(async (file) => {
      const { results } = await validator.validateString(readFileSync(join(folder, file), 'utf8'), file);
      return results.flatMap(({ messages }) =>
        messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`),
      );
    }),
  );
  return reports.flat();
}
