// The only door to the core: content files in, a portal and its issues out.

export { type Completeness, completeness } from './aggregate/completeness.ts';
export { type ConceptGroup, type ConceptSpread, conceptGroups, conceptSpread } from './aggregate/concept-groups.ts';
export {
  type DisclosureElement,
  disclosureElements,
  disclosureElementsOf,
  type ElementState,
  type ReportElements,
} from './aggregate/disclosure-elements.ts';
export { type IndicatorPage, indicatorPages } from './aggregate/indicator-pages.ts';
export { type PeerSpread, peerSpread } from './aggregate/peer-spread.ts';
export { topFindings } from './aggregate/top-findings.ts';
export {
  type MeasureChange,
  measureChanges,
  type YearPair,
  type YearPairs,
  yearPairs,
} from './aggregate/year-pairs.ts';
export { comparable, peerLimit, placeAmong } from './compare/index.ts';
export type { Amount, AmountRole } from './model/amount.ts';
export { amountRoles } from './model/amount.ts';
export type { Bilingual } from './model/bilingual.ts';
export type * from './model/comparison.ts';
export { measureNames, refusalReasons, scopes } from './model/comparison.ts';
export type { ConceptRow } from './model/concept.ts';
export type * from './model/concept-view.ts';
export type { Content, RawFile } from './model/content.ts';
export type { Datum } from './model/date.ts';
export type { Exact } from './model/exact.ts';
export type { CheckCode, Finding, Operand, Severity } from './model/finding.ts';
export { checkCodes, severities, stopCodes } from './model/finding.ts';
export type { Issue, IssueCode, Place } from './model/issue.ts';
export { issueCodes } from './model/issue.ts';
export { jsonSchemas } from './model/json-schemas.ts';
export type { Measure } from './model/measure.ts';
export type { MissingReason } from './model/missing.ts';
export { missingReasons } from './model/missing.ts';
export type { Fen, MoneyUnit } from './model/money.ts';
export type { Block, Inline, Narrative } from './model/narrative.ts';
export { orderIssues } from './model/order-issues.ts';
export type * from './model/portal.ts';
export type { Printed } from './model/printed.ts';
export type { FundingRow } from './model/project.ts';
export type { IndicatorText, Reading, ReadingNote, ReadPart, ValueReading } from './model/reading.ts';
export { readingNotes } from './model/reading.ts';
export type { Region } from './model/region.ts';
export type { QuotedOrMissing } from './model/report.ts';
export type { ReportKind } from './model/report-kind.ts';
export { reportKinds } from './model/report-kind.ts';
export type { Site } from './model/site.ts';
export type { Standard, StandardCase } from './model/standard.ts';
export { standard as standardSchema } from './model/standard.ts';
export type { Unit } from './model/unit.ts';
export { type PipelineResult, runPipeline } from './pipeline.ts';
export { printValue, readIndicator, upperBase } from './read/index.ts';
export { cellScorer } from './score/index.ts';
