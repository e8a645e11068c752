import { headingsOf } from './chapters.ts';
import type { Check, Found } from './check.ts';
import { findingId } from './finding-id.ts';
import { standardOf } from './standard-of.ts';

const code = 'report/missing-part';

/**
 * A part of the standard's outline that no heading of the report names.
 *
 * Errors: never throws; standards without an outline and reports without headings are passed over.
 * Source: `outline` of the report's standard, each part with its clause (law.md B8).
 */
export const reportMissingPart: Check = {
  code,
  severity: 'explain',
  find: ({ report }, all) => {
    const headings = headingsOf(report.narrative).map(({ text }) => text);
    const outline = headings.length === 0 ? [] : (standardOf(report, all)?.outline ?? []);
    return outline.flatMap(({ name, words }): Found[] =>
      words.some((word) => headings.some((heading) => heading.includes(word)))
        ? []
        : [
            {
              id: findingId(code, report.id, name.zh),
              operands: { part: { kind: 'text', text: name.zh } },
              place: { file: `${report.folder}/narrative.md` },
            },
          ],
    );
  },
};
