// What must hold of any input, however wrong: reliability.md, promises 1, 2, 4, 5, 9 to 11.
import { type Issue, type RawFile, runPipeline } from '#core';
import { issueFix, issueSentence } from '#i18n';
import { describeReading } from '#site/check-content';

/** These speak of a file as a whole; every other code names line and column. */
const ofTheFile = /^(?:file\/|id\/path|source\/|text\/too-long|report\/duplicate|csv\/too-many-rows|ref\/finding)/;

const han = /\p{Script=Han}/u;
/** What an engine says, a value nobody turned into words, or a placeholder nobody filled. */
const bare =
  /\b(?:TypeError|RangeError|SyntaxError|ReferenceError|ZodError|Unexpected token|Cannot read|is not a function|at \S+ \(|Invalid input)|\[object |\bundefined\b|\bNaN\b|\{\w+\}/;
const control = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

export interface Verdict {
  readonly accepted: boolean;
  readonly issues: readonly Issue[];
  /** What is wrong with the program's answer: empty when the promises hold. */
  readonly faults: readonly string[];
}

/** A message may quote the file: the quotation is left out before the words are judged. */
function sentenceFaults(issue: Issue): string[] {
  const zh = `${issueSentence(issue, 'zh', 'content')}${issueFix(issue.code, 'zh')}`;
  const en = `${issueSentence(issue, 'en', 'content')} ${issueFix(issue.code, 'en')}`;
  const own = (text: string) =>
    [issue.received, issue.where.field, issue.where.file, issue.expected]
      .filter((part) => part !== undefined && part !== '')
      .reduce((left: string, part) => left.replaceAll(part as string, ''), text);
  return [
    ...(han.test(own(zh)) ? [] : [`no Chinese: ${zh}`]),
    ...(/[a-z]{3}/.test(own(en)) ? [] : [`no English: ${en}`]),
    ...[zh, en].flatMap((text) => (bare.test(own(text)) ? [`bare: ${text}`] : [])),
    ...[zh, en].flatMap((text) => (control.test(text) || text.length > 1500 ? [`unfit to print: ${text}`] : [])),
  ];
}

function placeFaults({ code, where: { file, row, column } }: Issue): string[] {
  if (file === '') return [`${code} names no file`];
  if (ofTheFile.test(code)) return [];
  // What is not there stands in no column.
  if (code === 'csv/missing-header') return row === 1 ? [] : [`${code} ${file} without a row`];
  return row !== undefined && row >= 1 && column !== undefined && column >= 1
    ? []
    : [`${code} ${file} without a place`];
}

export function judge(files: readonly RawFile[]): Verdict {
  const result = runPipeline(files, [], 'hostile');
  const errors = result.issues.filter(({ level }) => level === 'error');
  const said = describeReading({ content: 'content', files, version: 'hostile', ...result });
  const faults = [
    ...result.issues.flatMap((issue) => [...placeFaults(issue), ...sentenceFaults(issue)]),
    ...((result.portal === undefined) === errors.length > 0 ? [] : ['refused without an error, or accepted with one']),
    ...(said.length <= 200_000 ? [] : [`a report of ${said.length} characters`]),
    ...(Object.keys(Object.prototype).length === 0 && !('polluted' in {}) ? [] : ['Object.prototype was changed']),
  ];
  return { accepted: result.portal !== undefined, issues: result.issues, faults };
}
