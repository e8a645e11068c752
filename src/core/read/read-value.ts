// One cell by itself, without its target, unit column or indicator.
import type { ValueReading } from '../model/reading.ts';
import { scanCell } from './scan-cell.ts';
import { settleAlone } from './settle.ts';

/**
 * What a machine understands of one cell alone.
 *
 * Units:  base units in the parts. Range: any string. Errors: never throws.
 * Source: reading-and-scoring.md, "Reading a cell".
 */
export function readValue(text: string): ValueReading {
  return settleAlone(scanCell(text)).reading;
}
