// Short invented sentences. Every paragraph stays below the length from which two reports are asked about copied words.

type List = readonly [string, ...string[]];

export const missedReasons: List = [
  '受天气影响部分活动推迟，下一年度补齐',
  '任务下达较晚，后续提前排定进度',
  '部分乡镇组织不及时，今后按月调度',
  '年初目标测算偏高，今后据实编制',
  '采购流程耗时较长，今后提前启动',
];

export const overshootReasons: List = [
  '参与积极性高于预期，今后调高目标',
  '增加线上方式，目标编制时估计不足',
  '与其他工作合并开展，覆盖面扩大',
];

export const partlyReasons: List = [
  '部分工作仍在推进，下一年度完成',
  '效果尚需巩固，继续跟踪',
  '资料归集不全，正在补充',
];

export const effects: List = [
  '有效提升公共服务水平',
  '群众获得感增强',
  '基层服务能力改善',
  '行业管理水平提升',
  '服务环境改善',
];

export const lastingEffects: List = ['工作机制持续运行', '管理制度健全程度', '成果持续利用程度', '人才队伍稳定程度'];

export const qualityShares: List = ['成果验收合格率', '目标人群覆盖率', '设备完好率', '资料归档完整率'];

export const satisfied: List = ['服务对象满意度', '群众满意度', '参与人员满意度'];

export const problems: List = [
  '个别指标设置不够细化。',
  '部分项目进度前松后紧。',
  '绩效资料归集不够及时。',
  '少数任务完成时间偏晚。',
];

export const proposals: List = [
  '完善指标体系，细化目标值。',
  '加强进度调度，按季通报。',
  '加强资料归集和复核。',
  '提前开展项目储备。',
];

/** Said in every narrative and at the head of every source. */
export const fictionNotice = '本文件为虚构示例，单位、金额和结果都不是真的。';
