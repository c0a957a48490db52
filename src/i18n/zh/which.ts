import type { WhichWords } from '../en/which.ts'

export const which: WhichWords = {
  empty: '这是哪一种缩放？',
  emptyTelling: '请用你的运行时处理这个输入。',
  howToOpen:
    '打开你的运行时对这个输入给出的输出：把 .npy、.npz 或 JSON 文件拖到页面上，选“实测输出”。随后会拿每个运行时的每种设置与它逐一比对。',
  waits: '正在等待输入。',
  waitsHint: 'A 被拒绝，或者输入还在生成。',
  otherRank: '没有任何设置会改变轴数。',
  otherRankHint: (input, output) =>
    `输入是 ${input}，实测输出是 ${output}。请先把实测输出换成对应的形状。`,

  searching: '正在查找…',
  cancel: '取消',
  stopped: '已停止。',
  again: '重新查找',

  nothingFits: '没有任何设置能得到这个形状的输出。',
  none: '没有任何设置能重现它。最接近的是：',
  single: (setting) => `就是 ${setting}，其他设置都不能重现它。`,
  oneWay: (count) => `只有一种缩放能重现它；有 ${count} 种设置等同于这种缩放，与输入无关。`,
  several: (count) => `在这个输入上，有 ${count} 种不同的缩放都能重现它。`,

  roundings: (count) => `只有一种缩放能重现它，有 ${count} 种舍入方式，没有输入能明显区分。`,

  groups: '各种缩放，由近到远',
  equal: '完全相等',
  off: (error, atLeast) => (atLeast ? `相差至少 ${error}` : `最多相差 ${error}`),
  at: (index) => `位于 ${index}`,
  pin: (index) => `固定 ${index}`,
  outside: (count, total) => `超出容差 ${count}/${total}`,
  sampledOnly: '只比较了部分元素',
  by: { shape: '按长度', scales: '按比例' },
  byFactors: (scales) => `按比例 ${scales}`,
  moreSettings: (count) => `另有 ${count} 种设置结果相同`,
  more: (count) => `还有 ${count} 种缩放`,

  leftOut: '未参与',
  unable: (runtime, why) => `${runtime} 未参与：${why}`,
  otherShape: (shape) => `它得到的形状是 ${shape}`,
  otherDtype: '本页没有它对这种元素类型的实现',

  tried: (asked, runtimes, fitting, shape, groups, took) =>
    `共尝试 ${runtimes} 个运行时各版本的 ${asked} 个请求，大小按长度、按“输出/输入”的比例给出，也试了能得到这些长度的单一比例（步长 0.05）；其中 ${fitting} 个得到 ${shape}，归为 ${groups} 种不同的缩放。用时 ${took} ms。`,
  sampled: (sampled, elements, whole) =>
    `每种先在 ${elements} 个元素中的 ${sampled} 个上比较，最接近的 ${whole} 种再比较全部元素。`,
  notTried:
    '以下情况只在 A 采用时才会尝试：其他比例、−0.75 与 −0.5 以外的三次系数、指定区域。轴的次序不同的布局也没有尝试。',

  tolerance: '绝对容差',
  usualTolerance: '恢复默认',
  toleranceHint: '默认取输入与输出最大绝对值处 float32 最小间隔的 16 倍；整数取 0。',

  tellTitle: '怎样区分它们',
  tellIntro: (count) => `前 ${count} 种在这个输入上相差都不超过容差，换一个输入就未必了。`,
  makeSame: (shape) => `生成 ${shape} 的输入`,
  makeSmall: '生成够用的最小输入',
  making: '正在生成…',
  told: (shape, output, parted, pairs) =>
    `用随机整数 ${shape} → ${output}，${pairs} 对中能区分 ${parted} 对。`,
  alike: (count) => `有 ${count} 对所读元素和权重都相同，只差舍入：没有输入能明显区分。`,
  open: (count) => `有 ${count} 对用试过的输入都没能区分。`,
  left: (pairs) => `仍未分开：${pairs.join('、')}。`,
  pair: (a, b) => `${a} 与 ${b}`,
  use: '用作输入',
  save: '保存为 .npy',
  inputName: '区分用输入',
}
