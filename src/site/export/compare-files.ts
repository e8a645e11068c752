// What the compare page loads: the list its picker searches, and one small file per chosen unit. Types only, shared with the browser.
import type { Level, MeasureName, MissingReason, Scope } from '#core';

/** compare/units.json */
export interface CompareList {
  readonly version: string;
  readonly fictional: boolean;
  readonly units: readonly CompareEntry[];
}

export interface CompareEntry {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  readonly region: string;
  /** Years with a report, oldest first. */
  readonly years: readonly number[];
}

/** compare/units/<id>.json */
export interface CompareUnit {
  readonly version: string;
  readonly fictional: boolean;
  readonly unit: {
    readonly id: string;
    readonly name: string;
    readonly shortName: string;
    readonly region: string;
    readonly level: Level;
  };
  /** Newest first; 项目 and 部门整体支出 apart. */
  readonly years: readonly CompareYear[];
}

export interface CompareYear {
  readonly year: number;
  readonly scope: Scope;
  readonly standards: readonly string[];
  readonly reports: readonly { readonly id: string; readonly title: string }[];
  readonly figures: Readonly<Record<MeasureName, CompareFigure>>;
  /** Place among comparable units; null where none is said. */
  readonly places: Readonly<Record<MeasureName, ComparePlace | null>>;
  /** Nearest comparable units, at most five: with the unit itself they fill the page. */
  readonly peers: readonly string[];
}

/** `n` of `of` went into it. */
export interface CompareFigure {
  readonly value: CompareValue;
  readonly n: number;
  readonly of: number;
}

/** `at` is for drawing (money in 万元, shares with 1 = 100 %), `text` is what is printed. */
export type CompareValue =
  | { readonly at: number; readonly text: string; readonly missing?: undefined }
  | { readonly missing: MissingReason; readonly at?: undefined; readonly text?: undefined };

export interface ComparePlace {
  /** Share of comparable units below, as printed. */
  readonly share: string;
  readonly n: number;
}
