// A report as others name it.
import type { ReportKind } from './report-kind.ts';

export interface ReportRef {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly kind: ReportKind;
}
