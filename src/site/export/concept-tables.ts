// Shared concepts, and the indicator rows that belong to them with both values in the concept's unit.
import type { ConceptEntry, ConceptView } from '#core';
import type { Urls } from '../urls.ts';
import { type Cell, cellOf, column, printedCell, type Table, table } from './table.ts';

const c = column<ConceptView>;
const reason = { reason: true };

export function conceptTable(concepts: readonly ConceptView[], address: Urls): Table {
  const columns = [
    c('concepts.id', 'id', ({ id }) => id),
    c('concepts.name', 'text', ({ name }) => name),
    c('concepts.unit', 'text', ({ unit, synonyms }) => [unit, ...synonyms].join('、')),
    c('concepts.direction', 'text', ({ direction }) => direction),
    c('concepts.mappedBy', 'text', ({ mappedBy }) => mappedBy.join('；')),
    c('concepts.rules', 'integer', ({ rules }) => rules.length),
    c('concepts.units', 'integer', ({ units }) => units),
    c('indicators', 'integer', ({ indicators }) => indicators.all),
    c('comparable', 'integer', ({ indicators }) => indicators.comparable),
    c('met', 'integer', ({ indicators }) => indicators.met),
    c('concepts.completion', 'percent', ({ completion }) => cellOf(completion.mean), reason),
    c('concepts.completionRows', 'integer', ({ completion }) => completion.n),
    c('concepts.url', 'url', ({ id }) => address.concept(id)),
  ];
  return table('concepts', columns, concepts);
}

interface Row {
  readonly concept: ConceptView;
  readonly entry: ConceptEntry;
}

function metCell({ met }: ConceptEntry): Cell {
  if (met.missing !== undefined) return { missing: met.missing };
  return met.value ? 'met' : 'not-met';
}

const r = column<Row>;

export function conceptRowTable(concepts: readonly ConceptView[], address: Urls): Table {
  const columns = [
    r('concepts.id', 'id', ({ concept }) => concept.id),
    r('concepts.name', 'text', ({ concept }) => concept.name),
    r('conceptRows.measure', 'text', ({ concept }) => concept.unit),
    r('unitId', 'id', ({ entry }) => entry.unit.id),
    r('unit', 'text', ({ entry }) => entry.unit.name),
    r('year', 'integer', ({ entry }) => entry.year),
    r('projectId', 'id', ({ entry }) => entry.project.id),
    r('order', 'integer', ({ entry }) => entry.row.order),
    r('level3', 'text', ({ entry }) => entry.row.level3),
    r('target', 'text', ({ entry }) => printedCell(entry.row.target), reason),
    r('actual', 'text', ({ entry }) => printedCell(entry.row.actual), reason),
    r('conceptRows.targetValue', 'decimal', ({ entry }) => cellOf(entry.target), reason),
    r('conceptRows.actualValue', 'decimal', ({ entry }) => cellOf(entry.actual), reason),
    r('indicators.met', 'text', ({ entry }) => metCell(entry), { words: 'met', reason: true }),
    r('conceptRows.completion', 'percent', ({ entry }) => cellOf(entry.completion), reason),
    r('conceptRows.match', 'text', ({ entry }) => entry.rule.text),
    r('concepts.mappedBy', 'text', ({ entry }) => entry.rule.mappedBy),
    r('indicators.url', 'url', ({ entry }) => address.project(entry.project.id, entry.row.anchor)),
  ];
  return table(
    'concept-rows',
    columns,
    concepts.flatMap((concept) => concept.entries.map((entry) => ({ concept, entry }))),
  );
}
