// The files beside the reports: site, regions, units, what is expected, concepts, and who says all this.
import { csv } from './csv.ts';
import { dueDay, type Traits } from './make-report.ts';
import type { FictionalUnit, Place } from './place-units.ts';
import type { GeneratedFile } from './print-report.ts';
import { qualityShares, satisfied } from './words.ts';

const site = {
  name: { zh: '虚构示例省绩效公开', en: 'Example Province (fictional)' },
  tagline: {
    zh: '虚构示例数据：单位、金额和结果都不是真的，只用来演示。',
    en: 'Invented sample data: no unit, amount or result is real.',
  },
  base: '/',
  languages: ['zh', 'en'],
  licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  profile: 'other',
  footer: {},
  fictional: true,
};

const about = {
  zh: '# 关于\n\n这里的示例省、各单位、金额和结果都是虚构示例，由程序生成，只用来演示和测试。\n',
  en: '# About\n\nThe province, its units, the amounts and the results are invented. A program made them for demonstration and tests.\n',
};

/** Concept, name, unit, direction, and the level-3 texts that belong to it. */
const concepts: readonly (readonly [string, string, string, string, readonly string[]])[] = [
  ['manyidu', '满意度', '%', '越多越好', satisfied],
  ['fugailv', '覆盖率', '%', '越多越好', ['目标人群覆盖率']],
  ['hegelv', '合格率和完好率', '%', '越多越好', qualityShares.filter((text) => text !== '目标人群覆盖率')],
  ['peixun-changci', '培训场次', '场', '越多越好', ['培训场次']],
  ['shouzhong-renci', '受众人次', '人次', '越多越好', ['受众人次']],
  ['huodong-cishu', '活动次数', '次', '越多越好', ['宣传活动次数']],
  ['shigu-cishu', '事故次数', '次', '越少越好', ['安全责任事故次数']],
];

const conceptRows = concepts.flatMap(([id, name, unit, direction, texts]) =>
  texts.map((text) => [id, name, unit, direction, '全文', text, '虚构示例']),
);

export interface PlacedUnit {
  readonly unit: FictionalUnit;
  readonly traits: Traits;
}

function* expectedRows(units: readonly PlacedUnit[], years: readonly number[]): Generator<string[]> {
  yield ['单位标识', '年度', '评价类型', '应公开日期', '依据'];
  for (const { unit, traits } of units) {
    for (const year of years) {
      yield [unit.id, String(year), '单位自评', dueDay(year), '约定（虚构示例）'];
      if (traits.overall) yield [unit.id, String(year), '部门整体支出自评', dueDay(year), '约定（虚构示例）'];
    }
  }
}

export function* printLists(
  places: readonly Place[],
  units: readonly PlacedUnit[],
  years: readonly number[],
): Generator<GeneratedFile> {
  yield { path: 'site.json', text: `${JSON.stringify(site, null, 2)}\n` };
  yield {
    path: 'regions.csv',
    text: csv([
      ['区划代码', '名称', '英文名', '级别', '上级代码'],
      ...places.map(({ code, name, nameEn, level, parent }) => [code, name, nameEn, level, parent]),
    ]),
  };
  yield {
    path: 'units.csv',
    text: csv([
      ['单位标识', '单位名称', '简称', '别名', '区划代码', '主管单位', '单位类别'],
      ...units.map(({ unit: { id, name, shortName, alias, place, supervisor, kind } }) => [
        id,
        name,
        shortName,
        alias,
        place.code,
        supervisor,
        kind.kind,
      ]),
    ]),
  };
  yield { path: 'expected.csv', text: csv(expectedRows(units, years)) };
  yield {
    path: 'concepts.csv',
    text: csv([['概念标识', '概念名称', '计量单位', '方向', '匹配方式', '三级指标', '对照人'], ...conceptRows]),
  };
  yield { path: 'prose/zh/about.md', text: about.zh };
  yield { path: 'prose/en/about.md', text: about.en };
}
