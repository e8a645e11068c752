// Reads and checks the content folder as a whole, and says what was found: one block per issue, grouped by file.
import { type Issue, type Portal, type RawFile, runPipeline } from '#core';
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
}

/** A report nobody reads to the end helps nobody: the rest is counted. */
const longest = 150_000;

const languages = ['zh', 'en'] as const;

export async function checkContent(content: string): Promise<Reading> {
  const { files, issues: unreadable } = await readContent(content);
  const version = contentVersion(files);
  const { portal, issues } = runPipeline(files, unreadable, version);
  return { content, files, version, issues, portal };
}

/** Every issue and the counts, Chinese first, English below; `check` adds the findings, which a build publishes anyway. */
export function describeReading({ content, issues, portal }: Reading, withFindings = false): string {
  const blocks = [
    ...describeIssues(content, issues),
    ...(portal === undefined || !withFindings ? [] : describeFindings(content, portal)),
  ];
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
  return [...lines, '', ...counts(issues, portal)].join('\n');
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

function describeFindings(content: string, { findings }: Portal): string[] {
  return findings.map((finding, index) => {
    const { file, row } = finding.place;
    const place = row === undefined ? `${content}/${file}` : `${content}/${file}:${row}`;
    const words = languages.map((language) => `    ${findingSentence(finding, translator(language))}`);
    const name = both(`severity.${finding.severity}`);
    const heading = index === 0 ? `\n${both('cli.findings').join(' ')}\n` : '';
    return `${heading}  ${place} ${name.join(' ')} ${finding.code}\n${words.join('\n')}`;
  });
}

function counts(issues: readonly Issue[], portal: Portal | undefined): string[] {
  const errors = issues.filter(({ level }) => level === 'error').length;
  const numbers = { errors, warnings: issues.length - errors };
  if (portal === undefined) return both('cli.count.refused', numbers);
  const { reports, projects } = portal.totals;
  return both('cli.count.accepted', { ...numbers, reports, projects, findings: portal.findings.length });
}

/** A sentence in both languages. */
export function both(key: Parameters<ReturnType<typeof translator>>[0], values = {}): string[] {
  return languages.map((language) => translator(language)(key, values));
}
