// The whole program: parse → validate → read → score → check → aggregate → compare.
import { aggregate, newestFirst } from './aggregate/index.ts';
import { check, checks, strayReplies } from './check/index.ts';
import { compare } from './compare/index.ts';
import type { Content, RawFile } from './model/content.ts';
import type { Finding } from './model/finding.ts';
import type { Issue } from './model/issue.ts';
import { orderIssues } from './model/order-issues.ts';
import type { Portal } from './model/portal.ts';
import type { Project } from './model/project.ts';
import type { Reading } from './model/reading.ts';
import { parseFiles } from './parse/index.ts';
import { readIndicator } from './read/index.ts';
import { score } from './score/index.ts';
import { validate } from './validate/index.ts';

export interface PipelineResult {
  /** Present when no issue is an error. */
  readonly portal?: Portal;
  /** Every issue of every file, errors and warnings. */
  readonly issues: readonly Issue[];
  /** What the checks found in published reports, also when the site keeps it to the build report; empty without a portal. */
  readonly findings: readonly Finding[];
}

/** Those of published reports, in the order pages list reports. */
function publishedFindings({ reports }: Content, findings: readonly Finding[]): Finding[] {
  const of = Map.groupBy(findings, ({ report }) => report);
  return newestFirst(reports.filter(({ status }) => status === 'published')).flatMap(({ id }) => of.get(id) ?? []);
}

/** The reading of every row of every form. */
export function readProjects({ reports }: Content): Map<Project, Reading[]> {
  return new Map(reports.flatMap(({ projects }) => projects).map((project) => [project, readProject(project)]));
}

function readProject({ indicators }: Project): Reading[] {
  return indicators.map(({ target, actual, level1, level2, level3, override }) =>
    readIndicator({ target: target.raw, actual: actual.raw, indicator: level3, level1, level2, ...override }),
  );
}

/**
 * Content files in, a portal out. Pure: reading and hashing files is the caller's work.
 *
 * @param files every file of the content folder
 * @param unreadable issues met while reading them
 * @param version the data version to print
 */
export function runPipeline(files: readonly RawFile[], unreadable: readonly Issue[], version: string): PipelineResult {
  const parsed = parseFiles(files);
  const validated = validate(parsed.documents);
  const unread = new Set(unreadable.map(({ where }) => where.file));
  const known = [...parsed.issues, ...validated.issues].filter(
    // A file that could not be read was named already; it is not missing as well.
    ({ code, where }) => code !== 'file/missing' || !unread.has(where.file),
  );
  const issues = orderIssues([...unreadable, ...known]);
  if (validated.content === undefined || issues.some((issue) => issue.level === 'error'))
    return { issues, findings: [] };
  const { content } = validated;
  const scored = score(content, readProjects(content));
  const findings = check(scored);
  const aggregated = aggregate(scored, findings, checks, version);
  return {
    portal: { ...aggregated, comparison: compare(aggregated.comparison) },
    issues: orderIssues([...issues, ...strayReplies(content.replies, findings)]),
    findings: publishedFindings(content, findings),
  };
}
