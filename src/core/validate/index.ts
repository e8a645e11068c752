// Documents in, typed content out. Unknown becomes known here, once: after this nobody re-checks a type.
import type { Content } from '../model/content.ts';
import type { Documents } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';
import { orderIssues } from '../model/order-issues.ts';
import { requireFile } from './find-document.ts';
import { IssueLog } from './issue-log.ts';
import { knownNames } from './known-names.ts';
import { scanPrivacy } from './privacy.ts';
import { readConcepts, readExpected, readWordings } from './read-lists.ts';
import { readRegions, readUnits } from './read-places.ts';
import { readReports } from './read-reports.ts';
import { readProse, readReplies, readSite, readStandards } from './read-singles.ts';
import { readReleases } from './releases.ts';

export interface Validated {
  /** Undefined when any issue is an error. Drafts are checked like all others and left out. */
  readonly content?: Content;
  readonly issues: readonly Issue[];
}

const required = ['site.json', 'regions.csv', 'units.csv'];

export function validate(documents: Documents): Validated {
  const log = new IssueLog();
  const names = knownNames(documents);
  for (const path of required) requireFile(documents, path, log);
  const site = readSite(documents, log);
  const content = {
    regions: readRegions(documents, site?.fictional === true, log),
    units: readUnits(documents, names, log),
    expected: readExpected(documents, names, log),
    concepts: readConcepts(documents, log),
    wordings: readWordings(documents, log),
    standards: readStandards(documents, log),
    reports: readReports(documents, names, log).map(({ report }) => report),
    replies: readReplies(documents, log),
    prose: readProse(documents, log),
  };
  const releases = readReleases(documents, log);
  scanPrivacy(documents, releases, log);
  const issues = orderIssues(log.issues);
  const sound = site !== undefined && issues.every(({ level }) => level !== 'error');
  const reports = content.reports.filter(({ status }) => status !== 'draft');
  return { content: sound ? { site, ...content, reports, released: releases.numbers } : undefined, issues };
}
