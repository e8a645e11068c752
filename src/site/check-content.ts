// Reads and checks the content folder as a whole, and says what was found: one block per issue, grouped by file.
import { type Finding, type Issue, type Portal, type RawFile, runPipeline } from '#core';
import { findingSentence, issueAddress, issueFix, issueSentence, translator } from '#i18n';
import { contentVersion } from './content-version.ts';
import { readContent } from './read-content.ts';

export interface Reading {
  readonly content: string;
  readonly files: readonly RawFile[];
  readonly version: string;
  readonly issues: readonly Issue[];
  /** Present when no issue is an error. */
  readonly portal?: Portal;
  /** What the checks found, also when the site keeps it to this report. */
  readonly findings: readonly Finding[];
}

/** A report nobody reads to the end helps nobody: the rest is counted. */
const longest = 150_000;

const languages = ['zh', 'en'] as const;

export function checkContent(content: string): Reading {
  const { files, issues: unreadable } = readContent(content);
  const version = contentVersion(files);
  return { content, files, version, ...runPipeline(files, unreadable, version) };
}

/** Every issue and the counts, Chinese first, English below; `check` adds the findings. */
export function describeReading({ content, issues, portal, findings }: Reading, withFindings = false): string {
  const blocks = [...describeIssues(content, issues), ...(withFindings ? describeFindings(content, findings) : [])];
  const lines: string[] = [];
  let length = 0;
  for (const [index, block] of blocks.entries()) {
    length += block.length;
    if (length > longest) {
      lines.push(...both('cli.more', { count: blocks.length - index }));
      break;
    }
    lines.push(block);
  }
  return [...lines, '', ...counts(issues, portal, findings.length)].join('\n');
}

function describeIssues(content: string, issues: readonly Issue[]): string[] {
  let file = '';
  return issues.map((issue) => {
    const gap = issue.where.file === file ? '' : '\n';
    file = issue.where.file;
    const level = both(`cli.${issue.level}`).join(' ');
    const words = languages.map((language) => {
      const stop = language === 'zh' ? '。' : '. ';
      return `    ${issueSentence(issue, language, content)}${stop}${issueFix(issue.code, language)}`.trimEnd();
    });
    return `${gap}  ${issueAddress(issue, content)} ${level} ${issue.code}\n${words.join('\n')}`;
  });
}

/** File by file in the order the files are first spoken of, each with how many it has. */
function describeFindings(content: string, findings: readonly Finding[]): string[] {
  const byFile = [...Map.groupBy(findings, ({ place }) => place.file)];
  return byFile.flatMap(([file, own], index) => {
    const heading = index === 0 ? `\n${both('cli.findings').join(' ')}\n` : '';
    const count = both('cli.findings.count', { count: own.length }).join(' ');
    return own.map((finding, at) => {
      const words = languages.map((language) => `    ${findingSentence(finding, translator(language))}`);
      const title = at === 0 ? `${heading}\n${content}/${file} ${count}\n` : '';
      return `${title}  ${placeOf(content, finding)} ${both(`severity.${finding.severity}`).join(' ')} ${finding.code}\n${words.join('\n')}`;
    });
  });
}

/** File and row, and the line of the source document the words stand on. */
function placeOf(content: string, { place: { file, row, sourceLine } }: Finding): string {
  const address = row === undefined ? `${content}/${file}` : `${content}/${file}:${row}`;
  return sourceLine === undefined ? address : `${address} ${both('cli.findings.line', { line: sourceLine }).join(' ')}`;
}

function counts(issues: readonly Issue[], portal: Portal | undefined, findings: number): string[] {
  const errors = issues.filter(({ level }) => level === 'error').length;
  const numbers = { errors, warnings: issues.length - errors };
  if (portal === undefined) return both('cli.count.refused', numbers);
  const { reports, projects } = portal.totals;
  return both('cli.count.accepted', { ...numbers, reports, projects, findings });
}

/** A sentence in both languages. */
export function both(key: Parameters<ReturnType<typeof translator>>[0], values = {}): string[] {
  return languages.map((language) => translator(language)(key, values));
}
