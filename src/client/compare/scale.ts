// Where a figure stands on an axis, and the round figures the axis is marked with.
import type { Measure } from './state.ts';

export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

const steps = [1, 2, 5, 10];

function niceStep(span: number, count: number): number {
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  return (steps.find((step) => step * power >= rough * 0.999) ?? 10) * power;
}

/**
 * An axis of about `count` round steps that holds all figures. It begins at 0 unless they lie close together far from it;
 * the page then says where it begins.
 */
export function axisOf(values: readonly number[], count = 4): Axis {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const fromZero = least >= 0 && least < most * 0.6;
  const bottom = fromZero || least === most ? Math.min(0, least) : least;
  const step = niceStep(most - bottom === 0 ? Math.abs(most) || 1 : most - bottom, count);
  const [first, last] = [Math.floor(bottom / step + 1e-9), Math.ceil(most / step - 1e-9)];
  const ticks = Array.from({ length: Math.max(last, first + 1) - first + 1 }, (_, at) => (first + at) * step);
  return { low: ticks[0] ?? 0, high: ticks.at(-1) ?? 1, ticks: ticks.map((tick) => Math.round(tick * 1e9) / 1e9) };
}

export const placeOn = ({ low, high }: Axis, value: number, from: number, to: number): number =>
  from + ((value - low) / (high - low)) * (to - from);

/** A tick as text: shares as percentages, other figures plain with separators. */
export function tickText(value: number, measure: Measure): string {
  const share = measure === 'execution' || measure === 'completion';
  const number = Math.round((share ? value * 100 : value) * 1000) / 1000;
  const [whole = '0', fraction] = String(Math.abs(number)).split('.');
  const digits = `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${fraction === undefined ? '' : `.${fraction}`}`;
  return `${number < 0 ? '−' : ''}${digits}${share ? '%' : ''}`;
}
