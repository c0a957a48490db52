import type { RecordedWords } from '../en/recorded.ts'

export const recorded: RecordedWords = {
  tooLarge: (name, needed, most) =>
    `“${name}”按 float32 需要 ${needed}，而本页的输出最多占 ${most}。`,
  empty: (name) => `“${name}”里没有元素，无从对比。`,

  figure: 'B：实测输出',
  describe: (size, name) => `实测输出 ${name}，${size}。`,
  readsTitle: 'A 读哪里',
  describeReads: '输入的网格与 A 在第二步之后的采样位置。',
  noSteps: '实测输出只有结果，不知道怎样算出，所以没有步骤可画。',

  shapesDiffer: (a, b) => `A 得到 ${a}，实测输出却是 ${b}，无法相减。`,
  ranksDiffer: (a, b) => `A 有 ${a} 个轴，实测有 ${b} 个。`,
  lengthDiffers: (axis, a, b) => `${axis}：A 为 ${a}，实测为 ${b}`,
  comma: '；',
  takeAs: (shape) => `把实测输出当作 ${shape}`,
  takeOrdered: (order, shape) => `按 ${order} 转置实测输出，成为 ${shape}`,
  giveSize: (shape) => `让 A 也输出 ${shape}`,

  panel: 'A 与实测输出',
}
