// regions.csv and units.csv: the places and organisations the reports speak of.
import type { Documents } from '../model/document.ts';
import { type Region, regionLevels, regionRow } from '../model/region.ts';
import { type Unit, unitRow } from '../model/unit.ts';
import { checkRegion } from './check-region.ts';
import { csvAt } from './find-document.ts';
import type { IssueLog } from './issue-log.ts';
import { isKnown, type KnownNames } from './known-names.ts';
import { readRows } from './read-rows.ts';
import { distinctIds, distinctNames, uniqueIds } from './unique-ids.ts';

export function readRegions(documents: Documents, fictional: boolean, log: IssueLog): Region[] {
  const document = csvAt(documents, 'regions.csv');
  if (!document) return [];
  const rows = readRows(document, regionRow, log);
  uniqueIds(
    rows.map(({ value, at }) => ({ id: value.code, where: at('code') })),
    log,
  );
  const byCode = new Map(rows.map((row) => [row.value.code, row.value]));
  return rows.map((row) => {
    checkRegion(row, byCode, fictional, log);
    const { code, name, nameEn, level, parent, population, populationYear, populationSource } = row.value;
    return {
      code,
      name,
      nameEn: nameEn || undefined,
      level: regionLevels[level],
      parent: parent || undefined,
      population: population
        ? { value: Number(population), year: Number(populationYear), source: populationSource ?? '' }
        : undefined,
    };
  });
}

export function readUnits(documents: Documents, names: KnownNames, log: IssueLog): Unit[] {
  const document = csvAt(documents, 'units.csv');
  if (!document) return [];
  const rows = readRows(document, unitRow, log);
  const ids = rows.map(({ value, at }) => ({ id: value.id, where: at('id') }));
  uniqueIds(ids, log);
  distinctIds(ids, log);
  distinctNames(
    rows.map(({ value, at }) => ({ id: value.name, where: at('name') })),
    log,
  );
  return rows.map(({ value, at }) => {
    const { id, name, shortName, aliases, region, supervisor, kind } = value;
    if (!isKnown(names.regions, region)) log.error('ref/region', at('region'), { received: region });
    if (supervisor && (supervisor === id || !isKnown(names.units, supervisor))) {
      log.error('ref/unit', at('supervisor'), { received: supervisor });
    }
    const others = (aliases ?? '').split('；').filter((alias) => alias !== '');
    return {
      id,
      name,
      shortName,
      aliases: others,
      region,
      supervisor: supervisor || undefined,
      kind: kind || undefined,
    };
  });
}
