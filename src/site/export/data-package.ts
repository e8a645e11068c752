// datapackage.json: what the files are, column by column. Source: Data Package v2, https://datapackage.org/profiles/2.0/.
import { keyOf, translator } from '#i18n';
import type { ColumnType, Table } from './table.ts';
import { columnAbout, columnName, csvDigest, type FileColumn, fileColumns } from './to-csv.ts';
import type { Edition } from './to-json.ts';

const zh = translator('zh');
const en = translator('en');

const fieldTypes: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  id: 'string',
  url: 'string',
  integer: 'integer',
  decimal: 'number',
  money: 'number',
  percent: 'number',
  date: 'date',
};

function field(one: FileColumn) {
  return {
    name: columnName(one, zh),
    title: columnName(one, en),
    description: `${columnAbout(one, zh)} ${columnAbout(one, en)}`,
    type: one.isReason ? 'string' : fieldTypes[one.column.type],
    key: one.isReason ? `${one.column.key}Missing` : one.column.key,
  };
}

function resource(table: Table) {
  const { bytes, sha256 } = csvDigest(table);
  return {
    name: table.key,
    path: `${table.key}.csv`,
    title: `${zh(keyOf(`table.${table.key}.title`))} ${en(keyOf(`table.${table.key}.title`))}`,
    description: `${zh(keyOf(`table.${table.key}.row`))} / ${en(keyOf(`table.${table.key}.row`))}`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
    schema: { fields: fileColumns(table.columns).map(field), missingValues: [''] },
  };
}

export function dataPackage(tables: readonly Table[], { version, updated, site }: Edition): string {
  const file = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'mingji-data',
    title: `${site.name.zh} ${site.name.en}`,
    description: `${site.tagline.zh} ${site.tagline.en}${site.fictional ? ' 虚构的示例数据。Invented sample data.' : ''}`,
    version,
    updated,
    fictional: site.fictional,
    licenses: [{ title: site.licence.name, path: site.licence.url }],
    resources: tables.map(resource),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
