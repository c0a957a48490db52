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
  which: '究竟是哪种缩放？',
  tolerance: '容差',
  toleranceRule: '|B − A| ≤ 绝对容差 + 相对容差·|B| 的元素在容差之内。',
  absolute: '绝对容差',
  relative: '相对容差',
  equal: '实测输出与 A 逐个元素相等。',
  within: '实测输出与 A 之差在容差之内。',
  outside: (count, total) => `${total} 个元素中有 ${count} 个超出容差。`,
  extent: (parts) => `都在 ${parts} 之中。`,
  oneIndex: (axis, index) => `${axis} ${index}`,
  indices: (axis, first, last) => `${axis} ${first}–${last}`,
  computing: '正在计算…',
  firstOutside: (index) => `首个超出容差：${index}`,
  firstDiffering: (index) => `首个不同：${index}`,
  pin: (index) => `固定 ${index}，看 A 怎样算出它`,
  readsNothing: 'A 在那里什么也不读。',
  inputElement: '输入元素',
  weight: '权重',
  value: '值',
  more: (count) => `另有 ${count} 个`,
  sum: 'A',
  recordedValue: '实测',
  patterns: {
    constant: (value) => `实测的每个元素都是 ${value}。`,
    stored: (as) => `实测的每个元素都是 A 的值舍入到 ${as}。`,
    cut: (low, high) => `实测的每个元素都是 A 的值截到 ${low} 至 ${high} 的范围。`,
    integers: (rounding) => `实测的每个元素都是 A 的值${rounding}。`,
    integersCut: (rounding, low, high) =>
      `实测的每个元素都是 A 的值${rounding}，再截到 ${low} 至 ${high} 的范围。`,
    scaled: (by) => `实测的每个元素都是 A 的值乘以 ${by}。`,
    offset: (by) => `实测的每个元素都是 A 的值加上 ${by}。`,
    shifted: (axis, by) =>
      `沿 ${axis} 轴，实测的第 i 个元素就是 A 的第 i ${by > 0 ? '−' : '+'} ${Math.abs(by)} 个（如果有的话）。`,
    reversed: (axis) => `沿 ${axis} 轴，实测输出与 A 的次序正好相反。`,
  },
  roundings: {
    truncated: '舍去小数',
    halfEven: '就近取整（正中取偶）',
    halfAway: '就近取整（正中远离 0）',
    floor: '向下取整',
  },
}
