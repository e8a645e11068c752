import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { dataPackage } from '../../../src/site/export/data-package.ts';
import { toCsv } from '../../../src/site/export/to-csv.ts';
import { portal, tableOf, tables } from './real-tables.ts';

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: { readonly fields: readonly { readonly name: string; readonly description: string }[] };
}

const edition = { version: portal.version, updated: portal.updated, site: portal.site };
const described = JSON.parse(dataPackage(tables, edition)) as {
  version: string;
  licenses: unknown;
  resources: readonly Resource[];
};

test('dataPackage(tables, edition) states version and licence', () => {
  expect(described.version).toBe('0123456789ab');
  expect(described.licenses).toEqual([{ title: 'CC BY 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }]);
});

test.each(tables.map(({ key }) => key))('dataPackage(tables, edition) describes %s.csv byte for byte', (key) => {
  const resource = described.resources.find((one) => one.name === key);
  const csv = toCsv(tableOf(key));
  expect(resource?.path).toBe(`${key}.csv`);
  expect(resource?.bytes).toBe(Buffer.byteLength(csv));
  expect(resource?.hash).toBe(`sha256:${createHash('sha256').update(csv, 'utf8').digest('hex')}`);
  const [header] = Papa.parse<string[]>(csv.slice(1), { delimiter: ',', preview: 1 }).data;
  expect(resource?.schema.fields.map(({ name }) => name)).toEqual(header);
  for (const field of resource?.schema.fields ?? []) expect(field.description).not.toBe('');
});
