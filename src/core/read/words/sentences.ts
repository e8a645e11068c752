// Words around a number inside a sentence. Source: 绵阳 lines 181, 314, 316, 358, 364–365, 403–409, 526–528.

/** Before a percentage: it is how far the target was reached, not a value of its own. */
export const claimWords = [
  '完成实际指标值',
  '完成指标值',
  '完成目标值',
  '完成任务目标',
  '完成目标任务',
  '完成年度目标',
  '完成年初目标',
  '完成实际指标',
  '实际指标值',
  '指标值',
  '目标值',
  '任务目标',
  '目标任务',
  '年度目标',
  '完成指标',
  '完成任务',
  '完成目标',
  '完成计划',
  '完成率',
  '完成度',
  '完成比例',
  '完成比率',
  '达成率',
  '目标',
  '计划',
  '任务',
  '完成',
] as const;

/** Before a number: it is the sum of what the sentence tells. */
export const totalWords = ['共计', '合计', '总计', '累计', '一共', '总共', '实际完成指标', '实际完成指标值'] as const;

/** In the same clause: the number is not the result. */
export const notTheResult = [
  '其中',
  '同比',
  '上年',
  '去年',
  '上一年',
  '取消',
  // 未参加, 未完成 …; 未成年人 and 未来 negate nothing, 未发生 0 起 states the result, 未达到 100 人 is an operator.
  '未(?!来|成年|发生|出现|达到?\\d)',
  '没有',
  '推迟',
  '延期',
  '缺',
  '还差',
  '尚有',
  '还有',
  '剩余',
  '平均',
  '每次',
  '每期',
  '每场',
  '每人',
  '每名',
  '每家',
  '每个',
  '每天',
  '每日',
  '每月',
  '每季度',
  '每周',
  '每半年',
  '人均',
  '日均',
] as const;

/** Within a few characters before the number: it is what was planned. */
export const planned = ['计划', '原定', '预计', '预期', '目标'] as const;

/** In a target cell: the sentence tells what was reached. */
export const resultWords = [
  '共计',
  '全年共',
  '共播出',
  '推出了',
  '表彰了',
  '提升了',
  '培育了',
  '得到',
  '评为',
  '被评',
] as const;

/** Around a date: they add nothing to it. */
export const dateBefore = ['实际于', '已于', '截至', '截止', '于', '在', '到'] as const;
export const dateAfter = ['全部完成', '已完成', '完成', '完工', '竣工', '验收', '结束'] as const;

/** Spans without a day: named, not compared. */
export const periods: ReadonlySet<string> = new Set([
  '全年',
  '年内',
  '当年',
  '本年',
  '本年度',
  '全年度',
  '上半年',
  '下半年',
  '一季度',
  '二季度',
  '三季度',
  '四季度',
  '第一季度',
  '第二季度',
  '第三季度',
  '第四季度',
  '长期',
  '常年',
]);

/** Placeholders of a blank form: (≥**个), ≥XX%. */
export const placeholders = ['**', 'XX', 'xx', '××', '__', '＊＊', '□', '○○', '**个'] as const;
