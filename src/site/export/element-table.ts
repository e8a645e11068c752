// One row per report and element of disclosure: how many of how many places have it.
import type { DisclosureElement, ElementState, ReportElements } from '#core';
import { disclosureElements } from '#core';
import type { Urls } from '../urls.ts';
import { column, type Table, table } from './table.ts';

interface Row {
  readonly of: ReportElements;
  readonly element: DisclosureElement;
  readonly state: ElementState;
}

const c = column<Row>;

export function elementTable(reports: readonly ReportElements[], address: Urls): Table {
  const columns = [
    c('reportId', 'id', ({ of }) => of.report.id),
    c('unitId', 'id', ({ of }) => of.report.unit.id),
    c('unit', 'text', ({ of }) => of.report.unit.name),
    c('year', 'integer', ({ of }) => of.report.year),
    c('elements.element', 'text', ({ element }) => element, { words: 'element' }),
    c('elements.state', 'text', ({ state }) => state.state, { words: 'element.state' }),
    c('elements.n', 'integer', ({ state }) => state.n),
    c('elements.of', 'integer', ({ state }) => state.of),
    c('url', 'url', ({ of }) => address.report(of.report.id)),
  ];
  const rows = reports.flatMap((of) =>
    disclosureElements.map((element) => ({ of, element, state: of.elements[element] })),
  );
  return table('elements', columns, rows);
}
