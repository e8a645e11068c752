// A value, or why there is none. Never NaN, never a silent 0.
import type { MissingReason } from './missing.ts';

export type Measure<T> =
  | { readonly value: T; readonly missing?: undefined }
  | { readonly missing: MissingReason; readonly value?: undefined };

export const known = <T>(value: T): Measure<T> => ({ value });
export const missing = (reason: MissingReason): Measure<never> => ({ missing: reason });
