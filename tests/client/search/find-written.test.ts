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
  expect(await findWritten(lookUp, ['服务群众3090人次'], common)).toEqual({ hits: [served] });
  expect(asked).toEqual(['"ꀄ3090"', '"众3"']);
});

test('findWritten: records that hold some of the parts only are not read', async () => {
  const unread = { ...scattered, data: () => Promise.reject(new Error('was read')) };
  const lookUp = async (term: string | null) => ({
    results: term === '"ꀄ3090"' ? [served, unread] : [served],
    filters: {},
  });
  expect(await findWritten(lookUp, ['服务群众3090人次'], common)).toEqual({ hits: [served] });
});

const many = (count: number, text: string) => Array.from({ length: count }, (_, number) => hit(`h${number}`, text));

test('findWritten: of many records that hold a sentence the first twelve at once, the others when asked', async () => {
  for (const count of [13, 24, 25, 100]) {
    const hits = many(count, '共服务群众3,090人次');
    const written = await findWritten(index(hits).lookUp, ['服务群众3090人次'], common);
    expect(written?.hits, String(count)).toEqual(hits.slice(0, 12));
    expect(await written?.others?.(), String(count)).toEqual(hits.slice(12));
  }
});

test('findWritten: when none of the first twelve holds the sentence, up to twelve more are read', async () => {
  const hits = [...many(12, '受益3090户，群众3次'), ...many(11, '群众3090次'), served];
  expect(await findWritten(index(hits).lookUp, ['服务群众3090人次'], common)).toEqual({ hits: [served] });
});

test('findWritten: undefined when too many hold the rare parts and the first not the whole, for few characters, and when all is common', async () => {
  const hits = many(30, '群众3，受益3090户');
  expect(await findWritten(index(hits).lookUp, ['服务群众3090人次'], common)).toBeUndefined();
  expect(await findWritten(index([served]).lookUp, ['服务群众'], {})).toBeUndefined();
  expect(await findWritten(index([served]).lookUp, ['服务群众服务群众'], { ...common, 众服: 200 })).toBeUndefined();
});

test('findWritten: of a sentence very many seem to hold six are read while less rare parts are asked for', async () => {
  const rare = { 服务: 154, 务群: 126, 群众: 30, 众人: 30, 人次: 123 };
  const hits = many(30, '服务群众人次');
  const { asked, lookUp } = index(hits);
  expect((await findWritten(lookUp, ['服务群众人次'], rare))?.hits).toEqual(hits.slice(0, 6));
  expect(asked).toEqual(['"群众"', '"群众 众人"']);
  const others = many(30, '群众多次，众人多次');
  expect(await findWritten(index(others).lookUp, ['服务群众人次'], rare)).toBeUndefined();
});

test('isWrittenIn(record, phrases): as the index has it, across spaces and commas of numbers, not across punctuation', () => {
  const one = record('一、服务 群众3,090人次。\n共投入');
  expect(isWrittenIn(one, ['服务群众3090人次', '共投入'])).toBe(true);
  expect(isWrittenIn(one, ['人次共投入'])).toBe(false);
  expect(isWrittenIn(record('服务。群众'), ['服务群众'])).toBe(false);
});
