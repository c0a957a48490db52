import type { Evidence } from '../../runtimes/attribute.ts'
import type { Report } from '../en/report.ts'

const evidence: Record<Evidence, string> = {
  documented: '有文档',
  observed: '实测',
  inferred: '推断',
}

export const report: Report = {
  open: '在 resizescope 中打开',
  result: '结果',
  sameOutputs: (count) => `${count} 个元素全部相同。`,
  differs: (count, total, percent) => `${total} 个元素中有 ${count} 个不同（${percent}）。`,
  largest: (value, at) => `|B − A| 最大为 ${value}，在 ${at}。`,
  mean: (value) => `|B − A| 平均为 ${value}。`,
  steps: (count) => `最多相差 ${count} 个 float32 最小间隔。`,
  unlike: (count) => `其中 ${count} 个元素一边为 NaN，或相差无穷。`,
  shapes: (a, b) => `形状不同，无法相减：A 得到 ${a}，B 得到 ${b}。`,
  why: '原因',
  noWhy: 'B 是实测输出，不知道它是怎样算出来的。',
  refused: (reason) => `被拒绝：${reason}`,
  lastAccepted: '以下数字取自上一次被接受的设置。',

  settings: '设置',
  input: '输入',
  recorded: (name, shape) => `实测输出 ${name}，${shape}`,
  attribute: '属性',
  value: '值',
  from: '来自',
  set: '已设置',
  byDefault: (known, source) => `默认，${evidence[known]}：${source}`,
  idle: '在此不起作用',
  size: '尺寸',
  sameSize: '与输入相同',
  off: (names) => `已关闭的偏离：${names}。`,
  axis: '轴',
  inputLength: '输入',
  outputLength: '输出',
  scale: '比例（输出比输入）',
  computedIn: '坐标精度',
  copied: '原样复制',
  scaleGiven: (stored, typed) =>
    stored === typed ? `${stored}，照所给` : `${stored}，由 ${typed} 存得`,
  scaleLengths: (input, output) => `${output}/${input}，由长度得出`,
  product: (input, scale, product, length) => `${input} × ${scale} = ${product}，故为 ${length}`,

  firstDiffering: (index) => `首个不同的元素：${index}`,
  element: (index) => `元素 ${index}`,
  falls: (axis, output, formula, coordinate) =>
    `${axis}：输出 ${output} 落在 ${formula}${coordinate}`,
  pulledTo: (coordinate) => `，改读 ${coordinate}`,
  averages: (axis, output, from, to) => `${axis}：输出 ${output} 覆盖 ${from} 到 ${to}`,
  reads: (taps) => `，读取 ${taps}`,
  standsIn: (asked) => `（代替 ${asked}）`,
  readsNothing: '落在输入之外，不读取，取外推值。',
  tap: '输入元素',
  weight: '权重',
  products: '乘积',
  sum: '总和',
  more: (count) => `另有 ${count} 个`,
  stored: (value) => `存为：${value}`,

  reproduce: '复现',
  program: (side) => `Python，${side}`,
  none: '无',
}
