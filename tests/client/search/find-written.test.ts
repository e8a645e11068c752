import { expect, test } from 'vitest';
import { findWritten, isWrittenIn } from '#client/search/find-written';
import type { Hit } from '#client/search/pagefind';
import type { FoundRecord } from '#client/search/record';

const record = (text: string): FoundRecord => ({
  ...{ page: 'reports/r/', title: '报告', context: [], also: [], both: true },
  places: [{ k: 'text', a: 's1', h: '', x: text }],
});
const hit = (id: string, text: string): Hit => ({ id, score: 1, data: async () => ({ record: record(text) }) });
const served = hit('served', '全年服务群众3,090人次。');
const scattered = hit('scattered', '受益3090户，群众3次，共服务9人次');
const common = { 服务: 154, 务群: 126, 群众: 135, 30: 141, '09': 112, 90: 164, '0人': 150, 人次: 123 };

/** Answers every question with these records, and remembers the questions. */
const index = (hits: readonly Hit[]) => {
  const asked: (string | null)[] = [];
  const lookUp = async (term: string | null) => {
    asked.push(term);
    return { results: hits, filters: {} };
  };
  return { asked, lookUp };
};

test('findWritten: of the records that hold the rare parts, those whose text holds the sentence; nothing common is asked for', async () => {
  const { asked, lookUp } = index([scattered, served]);
  expect(await findWritten(lookUp, ['服务群众3090人次'], common)).toEqual([served]);
  expect(asked).toEqual(['"ꀄ3090"', '"众3"']);
});

test('findWritten: records that hold some of the parts only are not read', async () => {
  const unread = { ...scattered, data: () => Promise.reject(new Error('was read')) };
  const lookUp = async (term: string | null) => ({
    results: term === '"ꀄ3090"' ? [served, unread] : [served],
    filters: {},
  });
  expect(await findWritten(lookUp, ['服务群众3090人次'], common)).toEqual([served]);
});

test('findWritten: undefined when too many hold even the less rare parts, for few characters, and when all is common', async () => {
  const many = Array.from({ length: 30 }, (_, number) => hit(`h${number}`, '服务群众3090人次'));
  expect(await findWritten(index(many).lookUp, ['服务群众3090人次'], common)).toBeUndefined();
  expect(await findWritten(index([served]).lookUp, ['服务群众'], {})).toBeUndefined();
  expect(await findWritten(index([served]).lookUp, ['服务群众服务群众'], { ...common, 众服: 200 })).toBeUndefined();
});

test('isWrittenIn(record, phrases): as the index has it, across spaces and commas of numbers, not across punctuation', () => {
  const one = record('一、服务 群众3,090人次。\n共投入');
  expect(isWrittenIn(one, ['服务群众3090人次', '共投入'])).toBe(true);
  expect(isWrittenIn(one, ['人次共投入'])).toBe(false);
  expect(isWrittenIn(record('服务。群众'), ['服务群众'])).toBe(false);
});
