// Words of an indicator that say which way is better when the target has no operator, and which unit a bare number has.
// Source: reading-and-scoring.md, "Operators" (cost, 事故, 投诉, 控制率, 时效: less is better); law.md C (变动率, 控制率, 结转结余率).

/** Less is better. */
export const lessIsBetter = [
  '事故',
  '投诉',
  '安全事件',
  '事件次数',
  '事件数',
  '事件发生',
  '舆情',
  '控制率',
  '控制数',
  '控制在',
  '控制出现',
  '支出控制',
  '费用控制',
  '超支',
  '违规',
  '违纪',
  '违法',
  '差错',
  '误差',
  '死亡',
  '失业率',
  '发病率',
  '发生率',
  '不良率',
  '逾期',
  '空置',
  '流失',
  '返工',
  '重复率',
  '变动率',
  '结转结余',
  '能耗',
  '排放',
  '等待时间',
  '办理时限',
  '响应时间',
] as const;

/** These turn it round: 投诉处理率, 事故演练次数, 成本节约率: more is better. */
export const moreAfterAll = [
  '节约',
  '降低',
  '下降',
  '减少',
  '压减',
  '处理',
  '处置',
  '办结',
  '受理',
  '回复',
  '答复',
  '解决',
  '调解',
  '化解',
  '整改',
  '应对',
  '防控',
  '培训',
  '演练',
  '宣传',
  '讲座',
  '监测',
  '报告',
  '排查',
  '检查',
  '查处',
  '达标',
  '合格',
  '满意',
  '完成率',
  '及时率',
  '覆盖',
  '未发生率',
] as const;

/** Before a number, or with 率 in a name: a change for more. */
export const riseWords = ['增长', '提高', '提升', '上升', '增加'] as const;
/** The same for a change for less. */
export const fallWords = ['下降', '降低', '减少', '压减', '压缩', '缩短', '节约'] as const;

/** Level 2 or level 3 speaks of cost. */
export const costWords = ['成本'] as const;

/** Level 2 or level 3 speaks of time. */
export const timeWords = ['时效', '时限', '期限', '完成时间', '完成月份', '时间', '周期', '工期'] as const;

/** A bare 100 under these is percent. */
export const shareWords = ['率', '比例', '占比', '比重', '满意度', '百分比'] as const;

/** A bare 10 under these is a month. */
export const monthWords = ['月份'] as const;

/** 万 and 亿 without 元 under these is money. */
export const moneyWords = ['经费', '资金', '金额', '费用', '成本', '投资', '产值', '收入', '补助额', '预算'] as const;

/** Words at the end of an indicator that name its unit. */
export const namedUnits: readonly (readonly [string, string])[] = [
  ['人次数', '人次'],
  ['人次', '人次'],
  ['人数', '人'],
  ['场次数', '场次'],
  ['场次', '场次'],
  ['次数', '次'],
  ['户数', '户'],
  ['天数', '天'],
  ['期数', '期'],
  ['家数', '家'],
  ['件数', '件'],
  ['篇数', '篇'],
  ['月份', '月'],
];
