// Words that say how far something came, without a number.
// Source: 财预〔2020〕10号 (达成预期指标、部分达成…、未达成…); 内蒙古 line 272 (部分完成); forms of the provinces.

export const statuses: ReadonlySet<string> = new Set(
  (
    '达成 已达成 达成预期 达成预期指标 达成年度指标 达成目标 达成预期目标 达到预期 达到预期目标 达到预期指标 达到预期效果 达到目标 达标 ' +
    '部分达成 部分达成预期指标 部分达成预期指标并具有一定效果 部分达成年度指标并具有一定效果 部分达标 ' +
    '未达成 未达成预期指标 未达成预期指标且效果较差 未达成年度指标且效果较差 未达成且效果较差 未达标 未达到 未达到预期 ' +
    '完成 已完成 全部完成 已全部完成 基本完成 部分完成 未完成 正在进行 进行中 未开展 未实施 未启动 已开展 已实施 已建立 已落实 ' +
    '按时完成 按期完成 如期完成 按计划完成 及时完成 提前完成 及时 按时 超额完成 完成任务 完成目标 完成年度目标 完成预期目标 ' +
    '合规 不合规 符合 符合要求 不符合 规范 健全 不健全 基本健全 完善 有效 有效执行 执行到位 到位 正常 稳定 长期 持续 可持续 长效 ' +
    '提升 有所提升 有效提升 显著提升 明显提升 稳步提升 持续提升 不断提升 逐步提升 进一步提升 大幅提升 ' +
    '提高 有所提高 有效提高 显著提高 明显提高 稳步提高 持续提高 不断提高 逐步提高 进一步提高 ' +
    '改善 有所改善 有效改善 显著改善 明显改善 持续改善 增强 有效增强 明显增强 显著增强 促进 有效促进 明显 显著 有效 较好 ' +
    '满意 基本满意 较满意 非常满意 不满意 是 否 有 通过 未通过 保持稳定 有效保障 保障 有效控制 得到保障'
  ).split(' '),
);

/** 无 can mean “not stated” or “did not occur”; which, only the indicator can say. */
export const none: ReadonlySet<string> = new Set(['无', '没有', '暂无']);

/** These say that something did not occur. */
export const didNotOccur: ReadonlySet<string> = new Set([
  '未发生',
  '没有发生',
  '未出现',
  '没有出现',
  '零发生',
  '零事故',
  '零投诉',
  '无事故',
  '无投诉',
  '无发生',
]);

/** A cell that holds no statement. */
export const dashes: ReadonlySet<string> = new Set([
  '/',
  '\\',
  '-',
  '--',
  '---',
  '----',
  '…',
  '……',
  '...',
  '......',
  '.....',
  'N/A',
  'n/a',
  '不适用',
]);
