// All report folders → reports, each counted once.
import type { Documents } from '../model/document.ts';
import type { Place } from '../model/issue.ts';
import { fieldOf } from './field-of.ts';
import { documentsOf } from './find-document.ts';
import { type IssueLog, jsonPlace } from './issue-log.ts';
import type { KnownNames } from './known-names.ts';
import { type ReportRead, readReport } from './read-report.ts';
import { distinctIds, plainName, uniqueIds } from './unique-ids.ts';

const idLimit = 160;

export function readReports(documents: Documents, names: KnownNames, log: IssueLog): ReportRead[] {
  const folders = reportFolders(documents);
  const read = [...folders].flatMap(
    ([folder, projects]) => readReport(documents, folder, [...projects], names, log) ?? [],
  );
  checkIds(read, log);
  checkDuplicates(read, log);
  checkSources(documents, log);
  return read;
}

/** Report folder → its project folders, in the order of the paths. */
function reportFolders(documents: Documents): Map<string, Set<string>> {
  const folders = new Map<string, Set<string>>();
  for (const { path } of documents.values()) {
    const parts = path.split('/');
    if (parts[0] !== 'reports') continue;
    const folder = parts.slice(0, 4).join('/');
    const projects = folders.get(folder) ?? new Set<string>();
    folders.set(folder, projects);
    if (parts[4] === 'projects') projects.add(parts.slice(0, 6).join('/'));
  }
  return folders;
}

/** Ids become addresses: `<report>` and `<report>-<project>` must each be one thing only. */
function checkIds(read: readonly ReportRead[], log: IssueLog): void {
  const reports = read.map(({ report }) => ({ id: report.id, where: { file: `${report.folder}/report.json` } }));
  const projects = read.flatMap(({ report }) =>
    report.projects.map((project) => ({
      id: `${report.id}-${project.slug}`,
      where: { file: project.file } satisfies Place,
    })),
  );
  for (const named of [reports, projects]) {
    uniqueIds(named, log);
    distinctIds(named, log);
    for (const { id, where } of named.filter((one) => one.id.length > idLimit)) {
      log.error('schema/length', where, { expected: `≤ ${idLimit}`, received: id });
    }
  }
}

/** The same document entered twice: same source bytes, or same unit, year, kind and title. Withdrawn ones do not count. */
function checkDuplicates(read: readonly ReportRead[], log: IssueLog): void {
  const seen = new Map<string, string>();
  for (const { document, report } of read) {
    if (report.status === 'withdrawn') continue;
    const title = [report.unit, report.year, report.kind, plainName(report.title)].join(' ');
    const first = seen.get(report.source.sha256) ?? seen.get(title);
    if (first)
      log.error('report/duplicate', jsonPlace(document, ['title']), { expected: first, received: report.title });
    for (const key of [report.source.sha256, title]) if (!seen.has(key)) seen.set(key, document.path);
  }
}

/** Read from the raw values, so that a report with another fault does not leave its source an orphan. */
function checkSources(documents: Documents, log: IssueLog): void {
  const reports = [...documents.values()].filter(({ place }) => place.name === 'report');
  if (reports.some(({ kind }) => kind === 'unread')) return;
  const used = new Set(documentsOf(documents, 'report', 'json').map(({ value }) => fieldOf(value, 'source', 'file')));
  for (const { path, kind } of documents.values()) {
    if (kind === 'source' && !used.has(path)) log.error('source/unused', { file: path });
  }
}
