// Kinds of evaluation, in the words of the rules (财预〔2020〕10号, secondary: 百财办〔2021〕4号 第四条).
// The kind is stated by whoever enters the report, never guessed from its title.

export const reportKinds = {
  单位自评: 'self',
  部门评价: 'department',
  财政评价: 'finance',
  部门整体支出自评: 'overall',
  工作总结: 'summary',
} as const;
export type ReportKind = (typeof reportKinds)[keyof typeof reportKinds];
