// Words of a grade. Source: 绵阳 annexes (优良中低差, 优中低, 优, 优良, 优秀); grade names of 财预〔2020〕10号 第三十条 and of evaluation forms.

/** One character each: a run of three or more different ones is the scale itself, not a grade. */
export const scaleLetters = '优良中低差';

export const grades: ReadonlySet<string> = new Set([
  '优',
  '良',
  '中',
  '低',
  '差',
  '优良',
  '优秀',
  '良好',
  '中等',
  '较好',
  '一般',
  '较差',
  '好',
  '较高',
  '高',
  '合格',
  '不合格',
]);

/** Words that introduce the grade at the end of a sentence: “（评价：优良）”, 绵阳 line 539. */
export const verdicts = ['评价', '评价结果', '评定', '等级', '评级', '结论'] as const;
