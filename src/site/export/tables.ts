// Which tables there are, for the whole site and for a part of it. On a fictional site every row says so.
import type { CheckView, ConceptView, Portal, ProjectView, RegionView, ReportView, UnitView, YearView } from '#core';
import { disclosureElementsOf } from '#core';
import { placeCompleteness, yearCompleteness } from '../completeness.ts';
import { once } from '../once.ts';
import type { Urls } from '../urls.ts';
import { amountTable } from './amount-table.ts';
import { regionCompletenessTable, yearCompletenessTable } from './completeness-tables.ts';
import { conceptRowTable, conceptTable } from './concept-tables.ts';
import { disclosureTable, expectedTable } from './disclosure-tables.ts';
import { elementTable } from './element-table.ts';
import { findingTable } from './finding-table.ts';
import { fundingTable } from './funding-table.ts';
import { indicatorTable } from './indicator-table.ts';
import { projectTable } from './project-table.ts';
import { reportTable } from './report-table.ts';
import { revisionTable } from './revision-table.ts';
import { regionTable, yearTable } from './roll-up-tables.ts';
import { standardTable } from './standard-table.ts';
import { type Cell, type ColumnInfo, type Table, tableOf } from './table.ts';
import { unitTable } from './unit-table.ts';
import { unitYearTable } from './unit-year-table.ts';
import { withoutFindings } from './without-findings.ts';

const sample: ColumnInfo = { key: 'fictional', name: 'fictional', type: 'text', words: 'column.fictional' };

const markedColumns = once((columns: readonly ColumnInfo[]): readonly ColumnInfo[] => [...columns, sample]);

const markedRow = once((row: readonly Cell[]): readonly Cell[] => [...row, 'fictional']);

function marked(all: readonly Table[], portal: Portal): Table[] {
  const tables = portal.site.findings === 'published' ? [...all] : withoutFindings(all);
  if (!portal.site.fictional) return tables;
  return tables.map((one) => tableOf(one.key, markedColumns(one.columns), () => one.rows.map(markedRow)));
}

export function siteTables(portal: Portal, address: Urls): Table[] {
  const cells = portal.disclosure.units.flatMap((unit) => unit.cells);
  return marked(
    [
      reportTable(portal.reports, address),
      projectTable(portal.projects, address),
      indicatorTable(portal.projects, address),
      amountTable(portal.reports),
      fundingTable(portal.projects),
      unitTable(portal.units, address),
      regionTable(portal.regions, address),
      yearTable(portal.years, address),
      unitYearTable(portal.comparison.unitYears, address),
      findingTable(portal.findings, portal.reports, address),
      disclosureTable(cells),
      expectedTable(cells),
      elementTable(disclosureElementsOf(portal.reports, portal.standards), address),
      regionCompletenessTable(placeCompleteness(portal)),
      yearCompletenessTable(yearCompleteness(portal)),
      conceptTable(portal.concepts, address),
      conceptRowTable(portal.concepts, address),
      standardTable(portal.standards),
      revisionTable(portal.reports, address),
    ],
    portal,
  );
}

export function reportTables(report: ReportView, portal: Portal, address: Urls): Table[] {
  return marked(
    [
      amountTable([report]),
      projectTable(report.projects, address),
      indicatorTable(report.projects, address),
      findingTable(report.findings, [report], address),
      revisionTable([report], address),
    ],
    portal,
  );
}

export function projectTables(project: ProjectView, portal: Portal, address: Urls): Table[] {
  const own = portal.reports.filter((report) => report.id === project.report.id);
  return marked(
    [indicatorTable([project], address), fundingTable([project]), findingTable(project.findings, own, address)],
    portal,
  );
}

export function unitTables({ reports, disclosure }: UnitView, portal: Portal, address: Urls): Table[] {
  const findings = reports.flatMap((report) => report.findings);
  return marked(
    [
      reportTable(reports, address),
      indicatorTable(
        reports.flatMap((report) => report.projects),
        address,
      ),
      disclosureTable(disclosure),
      findingTable(findings, reports, address),
    ],
    portal,
  );
}

export function regionTables({ reports }: RegionView, portal: Portal, address: Urls): Table[] {
  return marked([reportTable(reports, address)], portal);
}

export function yearTables({ reports, disclosure }: YearView, portal: Portal, address: Urls): Table[] {
  const elements = disclosureElementsOf(reports, portal.standards);
  return marked([reportTable(reports, address), disclosureTable(disclosure), elementTable(elements, address)], portal);
}

export function conceptTables(concept: ConceptView, portal: Portal, address: Urls): Table[] {
  return marked([conceptRowTable([concept], address)], portal);
}

export function checkTables({ findings }: CheckView, portal: Portal, address: Urls): Table[] {
  return marked([findingTable(findings, portal.reports, address)], portal);
}

export function standardTables(standard: Portal['standards'][number], portal: Portal): Table[] {
  return marked([standardTable([standard])], portal);
}
