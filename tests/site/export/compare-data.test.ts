import { expect, test } from 'vitest';
import { compareList, compareUnits } from '../../../src/site/export/compare-data.ts';
import { portal, tableOf } from './real-tables.ts';

const files = compareUnits(portal);
const fileOf = (id: string) => files.find(({ unit }) => unit.id === id);
const yearOf = (id: string) => fileOf(id)?.years[0];

// mianyang: the twelve forms give 515.81; neimenggu: 3281 = 1986 + 1295, declared 92.5 (reading-and-scoring.md, golden figures).
test.each([
  ['mianyang-kexie', 'budget', { at: 515.81, text: '515.81' }],
  ['mianyang-kexie', 'execution', { at: 1, text: '100.0%' }],
  ['neimenggu-kexie', 'budget', { at: 3281, text: '3,281.00' }],
  ['neimenggu-kexie', 'declared', { at: 92.5, text: '92.50' }],
  ['neimenggu-kexie', 'byRule', { at: 94.433333, text: '94.43' }],
  ['neimenggu-kexie', 'lost', { at: 7.5, text: '7.50' }],
  ['zhangye-kexie', 'budget', { at: 36, text: '36.00' }],
  ['ganzhou-kexie', 'budget', { at: 200, text: '200.00' }],
  ['ganzhou-kexie', 'executed', { missing: 'not-stated' }],
  ['ganzhou-kexie', 'execution', { missing: 'not-stated' }],
  ['qujing-kexie', 'declared', { missing: 'not-applicable' }],
] as const)('compareUnits(real): %s, %s', (id, measure, value) => {
  expect(yearOf(id)?.figures[measure].value).toEqual(value);
});

test('compareUnits(real): 曲靖 is of a whole department, the others of projects; no place is said among fewer than five', () => {
  expect(yearOf('qujing-kexie')?.scope).toBe('overall');
  expect(yearOf('mianyang-kexie')?.scope).toBe('projects');
  expect(files.flatMap(({ years }) => years.flatMap(({ places }) => Object.values(places))).filter(Boolean)).toEqual(
    [],
  );
});

test('compareUnits: a file for every unit, and JSON gives back what was written', () => {
  expect(files.map(({ unit }) => unit.id)).toEqual(portal.units.map(({ unit }) => unit.id));
  expect(JSON.parse(JSON.stringify(files))).toEqual(files);
});

test('compareList(real): names, other names and years for the picker', () => {
  const entry = compareList(portal).units.find(({ id }) => id === 'ganzhou-kexie');
  expect(entry).toEqual({
    id: 'ganzhou-kexie',
    name: '赣州市科协',
    shortName: '赣州科协',
    aliases: ['赣州市科学技术协会'],
    region: '赣州市',
    years: [2018],
  });
});

test('unit-years: one row per unit, year and kind, with the denominators beside the rates', () => {
  const { columns, rows } = tableOf('unit-years');
  const at = (key: string) => columns.findIndex((column) => column.key === key);
  const mianyang = rows.find((row) => row[at('unitId')] === 'mianyang-kexie');
  expect(rows).toHaveLength(5);
  expect(['year', 'budget', 'executionOf', 'comparable', 'indicators'].map((key) => mianyang?.[at(key)])).toEqual([
    2021, 515_810_000, 12, 92, 140,
  ]);
});
