import type { Operand } from '../model/finding.ts';
import type { Scored, ScoredReport } from '../model/scored.ts';
import { paragraphsOf, sentencesOf } from './chapters.ts';
import type { Check, Found } from './check.ts';
import { findingId } from './finding-id.ts';
import { sharedPassages } from './shared-passages.ts';
import { shorten, textOperand } from './shorten.ts';
import { sourceLineOf } from './source-line.ts';

const code = 'report/copy-paste';

function toFound({ report }: ScoredReport, about: string, words: string, how: Operand, other: string): Found {
  return {
    id: findingId(code, report.id, about),
    operands: { words: textOperand(words), how, other: { kind: 'text', text: other } },
    place: { file: `${report.folder}/narrative.md`, quote: shorten(about), sourceLine: sourceLineOf(report, about) },
  };
}

/** Words that usually belong to another kind of unit: the first of the list, once per sentence. */
function foreignWords(scored: ScoredReport, { content }: Scored): Found[] {
  const { report } = scored;
  const kind = content.units.find(({ id }) => id === report.unit)?.kind;
  const list = kind === undefined ? [] : content.wordings.filter(({ unitKind }) => unitKind === kind);
  if (list.length === 0) return [];
  const how: Operand = { kind: 'word', key: 'check.copyPaste.wording' };
  return paragraphsOf(report.narrative)
    .flatMap(({ text }) => sentencesOf(text))
    .flatMap((sentence): Found[] => {
      const row = list.find(({ words }) => sentence.includes(words));
      return row === undefined ? [] : [toFound(scored, sentence, row.words, how, row.belongsTo)];
    });
}

/**
 * Wording that belongs to another kind of unit, and passages that stand word for word in another unit's report.
 *
 * Units:  a shared passage has 40 Han characters or more in a row; digits, punctuation, titles and quotations do not count.
 * Errors: never throws; units without a kind, and collections without a word list, are not asked about wording.
 * Source: content/wordings.csv; passages of rules listed there as 通用条文 may stand in many reports.
 */
export const reportCopyPaste: Check = {
  code,
  severity: 'hint',
  find: (scored, all) => [
    ...foreignWords(scored, all),
    ...sharedPassages(scored, all).map(({ paragraph, shared, other }) =>
      toFound(scored, paragraph, shared, { kind: 'word', key: 'check.copyPaste.passage' }, other.report.title),
    ),
  ],
};
