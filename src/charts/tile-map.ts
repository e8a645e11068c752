// The 34 provincial-level divisions as equal tiles: which of them this collection has reports from.
import * as Plot from '@observablehq/plot';
import type { RegionView } from '#core';
import type { T } from '#i18n';
import { type Chart, colours, type Size } from './chart.ts';
import { type Province, provinces } from './provinces.ts';
import { type Drawing, render } from './render.ts';

export type MappedRegion = Pick<RegionView, 'region' | 'totals'>;

interface Tile {
  readonly province: Province;
  readonly reports: number;
  readonly x: number;
  readonly y: number;
}

const columns = 1 + Math.max(...provinces.map(({ column }) => column));
const rows = 1 + Math.max(...provinces.map(({ row }) => row));

function draw(reports: ReadonlyMap<string, number>, size: Size, t: T): Drawing {
  const side = size.name === 'wide' ? 58 : size.width / columns;
  const tiles = provinces.map(
    (province): Tile => ({
      province,
      reports: reports.get(province.code) ?? 0,
      x: (province.column + 0.5) * side,
      y: 2 + (province.row + 0.5) * side,
    }),
  );
  const half = side / 2 - 1.5;
  const box = {
    x1: (tile: Tile) => tile.x - half,
    x2: (tile: Tile) => tile.x + half,
    y1: (tile: Tile) => tile.y - half,
    y2: (tile: Tile) => tile.y + half,
  };
  const [held, open] = [tiles.filter((tile) => tile.reports > 0), tiles.filter((tile) => tile.reports === 0)];
  const name = ({ province }: Tile): string => (t.language === 'zh' ? province.short : province.letters);
  return {
    height: rows * side + 4,
    marginLeft: 0,
    marginRight: 0,
    marks: [
      Plot.rect(open, { ...box, fill: 'none', stroke: colours.rule }),
      Plot.rect(held, { ...box, fill: colours.reached, fillOpacity: 0.25, stroke: colours.reached, strokeWidth: 1.5 }),
      Plot.text(open, { x: 'x', y: 'y', text: name, fill: colours.quiet }),
      Plot.text(held, { x: 'x', y: (tile: Tile) => tile.y - 8, text: name, fill: colours.ink, fontWeight: 600 }),
      Plot.text(held, {
        x: 'x',
        y: (tile: Tile) => tile.y + 9,
        text: (tile: Tile) => t('chart.tiles.reports', { n: tile.reports }),
        fill: colours.ink,
        fontVariant: 'tabular-nums',
      }),
    ],
  };
}

/** A region stands on the map when code and name are those of GB/T 2260; an invented province is on no map. Undefined when none does. */
export function tileMap(regions: readonly MappedRegion[], t: T): Chart | undefined {
  const byCode = new Map(provinces.map((province) => [province.code, province]));
  const mapped = regions.filter(({ region }) => byCode.get(region.code)?.name === region.name);
  if (mapped.length === 0) return undefined;
  const reports = new Map(mapped.map(({ region, totals }) => [region.code, totals.reports]));
  const held = mapped.filter(({ totals }) => totals.reports > 0);
  const title = t('chart.tiles.title');
  const alt = t('chart.alt', { title });
  return {
    name: 'tile-map',
    title,
    finding: t('chart.tiles.finding', {
      all: provinces.length,
      n: held.length,
      reports: held.reduce((sum, { totals }) => sum + totals.reports, 0),
    }),
    alt,
    svg: render(alt, (size) => draw(reports, size, t)),
    table: {
      columns: [
        { label: t('list.region'), align: 'start' },
        { label: t('chart.tiles.letters'), align: 'start' },
        { label: t('chart.tiles.code'), align: 'start' },
        { label: t('figures.reports'), align: 'end' },
      ],
      rows: provinces.map(({ code, letters, name, nameEn }) => [
        t.language === 'zh' ? name : nameEn,
        letters,
        code,
        String(reports.get(code) ?? 0),
      ]),
    },
    note: t('chart.tiles.note'),
    source: t('chart.tiles.source'),
  };
}
