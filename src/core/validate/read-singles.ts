// site.json, standards, replies and prose: files that stand on their own.
import type { Content } from '../model/content.ts';
import type { Documents } from '../model/document.ts';
import type { Prose, ProsePage } from '../model/prose.ts';
import { reply } from '../model/reply.ts';
import { type Site, site } from '../model/site.ts';
import { standard, standardCases } from '../model/standard.ts';
import { documentsOf, jsonAt, requireFile } from './find-document.ts';
import { type IssueLog, jsonPlace } from './issue-log.ts';
import { readRecord } from './read-record.ts';
import { distinctIds } from './unique-ids.ts';

/** What a government site must print at its foot (国办发〔2017〕47号, page design). */
const governmentSlots = ['partyGovernmentMark', 'reportErrors', 'siteCode', 'icp', 'publicSecurity'] as const;

export function readSite(documents: Documents, log: IssueLog): Site | undefined {
  const document = jsonAt(documents, 'site.json');
  const record = document && readRecord(document, site, log);
  if (!document || !record) return undefined;
  if (record.profile === 'gov') {
    const absent = governmentSlots.filter((slot) => record.footer[slot] === undefined);
    for (const slot of absent) log.error('site/footer', jsonPlace(document, ['footer']), { expected: slot });
    if (!record.organiser) log.error('site/footer', jsonPlace(document, []), { expected: 'organiser' });
  }
  return record;
}

export function readStandards(documents: Documents, log: IssueLog): Content['standards'] {
  for (const { place } of documents.values()) {
    if (place.name === 'standard-cases') requireFile(documents, `standards/${place.parts[0]}/standard.json`, log);
  }
  const standards = documentsOf(documents, 'standard', 'json');
  distinctIds(
    standards.map((document) => ({ id: document.place.parts[0] ?? '', where: { file: document.path } })),
    log,
  );
  return standards.flatMap((document) => {
    const folder = document.place.parts[0] ?? '';
    const record = readRecord(document, standard, log);
    if (record && record.id !== folder)
      log.error('id/path', jsonPlace(document, ['id']), { expected: folder, received: record.id });
    const examples = jsonAt(documents, `standards/${folder}/cases.json`);
    const cases = examples ? readRecord(examples, standardCases, log) : [];
    return record && cases ? [{ ...record, cases }] : [];
  });
}

export function readReplies(documents: Documents, log: IssueLog): Content['replies'] {
  return documentsOf(documents, 'reply', 'json').flatMap((document) => {
    const record = readRecord(document, reply, log);
    return record ? [{ ...record, file: document.path }] : [];
  });
}

export function readProse(documents: Documents, log: IssueLog): Prose[] {
  return documentsOf(documents, 'prose', 'markdown').map((document) => {
    const [language, page] = document.place.parts as ['zh' | 'en', ProsePage];
    if (!document.title)
      log.error('narrative/outline', { file: document.path, row: 1, column: 1 }, { expected: 'prose-title' });
    return { language, page, title: document.title ?? '', blocks: document.blocks };
  });
}
