// Units a number can carry. Source: the five seed documents, the 计量单位 lists of provincial 绩效目标申报表, and GB 3100 names.
// Only declared synonyms compare as one: 人次 ≠ 人, 项 ≠ 家, 学时 ≠ 小时.
// docs: reading-and-scoring.md, "Units"; law.md E9.

const counters =
  '个 次 人次 人 户 户次 家 家次 套 部 集 条 条次 单 项 项次 期 件 件次 份 篇 篇次 本 册 张 幅 块 台 台次 辆 艘 架 座 栋 幢 间 所 处 ' +
  '站 点 组 队 支 对 双 只 头 匹 株 棵 根 颗 粒 盏 盆 捆 箱 包 袋 瓶 桶 罐 盒 批 批次 轮 届 例 起 宗 案 款 类 种 门 节 课 课时 学时 讲 ' +
  '版 版面 页 字 首 曲 场景 班 班次 团 校 村 镇 乡 县 市 省 镇街 社区 街道 企业 项目 基地 平台 ' +
  '级 档 分 等级 系统 套次 人日 人天 人月 工日 车次 航班 班列 床 床位 张床 座次 席 席位 剂 剂次 针 针次 份次 岗 岗位 名次 ' +
  '亩次 标段 标箱 步 圈 层 面 刊 条目 款次 宗地 盘 副 枚 把 口 眼 杆 路 线 道 段 孔 柱 樘 扇 卷 帧 户数';

const measures =
  '亩 公顷 平方公里 米 延米 厘米 毫米 海里 立方米 万立方米 升 毫升 吨 标准吨 千克 克 毫克 ' +
  '千瓦 千瓦时 度 兆瓦 兆瓦时 伏 安 赫兹 摄氏度 微克 帕 分贝 兆 吉 太字节 字节 ' +
  '小时 分钟 秒 天 工作日 个工作日 周 季度 美元 欧元 港元 百分点 倍 元';

/** Written otherwise, the same unit: as printed → base unit. */
const bases: readonly (readonly [string, string])[] = [
  ['%', '%'],
  ['‰', '%'],
  ['百分比', '%'],
  ['百分之', '%'],
  ['个百分点', '百分点'],
  ['个月', '月'],
  ['月', '月'],
  ['年', '年'],
  ['圆', '元'],
  ['元整', '元'],
  ['个小时', '小时'],
  ['个工作日', '工作日'],
  ['个季度', '季度'],
];

/** Declared synonyms: each keeps its own word and compares with the others of its line. */
const synonyms: readonly (readonly string[])[] = [
  ['人', '名', '位', '人员'],
  ['场', '场次', '场(次)'],
  ['批', '批次'],
  ['人次', '人(次)', '人·次', '人/次'],
  ['台套', '台/套', '台(套)', '套(台)'],
  ['公里', '千米', 'km'],
  ['平方米', '平米', '㎡', 'm2', 'm²'],
  ['立方米', '方', 'm³'],
  ['千克', '公斤', 'kg'],
  ['千瓦时', '度电'],
  ['天', '日', '日历天'],
  ['工作日', '工作天'],
  ['周', '星期'],
];

const same = (list: string): (readonly [string, string])[] => list.split(' ').map((word) => [word, word]);

/** Every unit, as printed → base unit. */
export const units: ReadonlyMap<string, string> = new Map([
  ...same(counters),
  ...same(measures),
  ...synonyms.flat().map((word): readonly [string, string] => [word, word]),
  ...bases,
]);

/** A synonym → the first word of its line. */
export const firstSynonym: ReadonlyMap<string, string> = new Map(
  synonyms.flatMap((line) => line.map((word): readonly [string, string] => [word, line[0] as string])),
);

/** 百 千 万 亿 after digits multiply. The longest first. */
export const multipliers: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
];
