// A cell as the document prints it. The printed words are never changed; what is read from them stands beside.
import type { MissingReason } from './missing.ts';

export interface Printed {
  /** Exactly as printed, line breaks of the page joined; '' when the cell is empty or absent. */
  readonly raw: string;
  /** Set when the cell holds no statement. */
  readonly missing?: MissingReason;
}
