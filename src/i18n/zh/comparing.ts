import type { Comparing } from '../en/comparing.ts'

const filters: Record<Parameters<Comparing['weights']['filter']>[0], string> = {
  copy: '原样复制',
  nearest: '取最近的元素',
  linear: '线性加权',
  cubic: '三次加权',
  box: '等权平均',
  stretched_box: '为抗锯齿而加宽的等权平均',
  stretched_linear: '为抗锯齿而加宽的线性加权',
  stretched_cubic: '为抗锯齿而加宽的三次加权',
  pool: '整元素求平均',
  area: '按面积求平均',
}

const roundings: Record<Parameters<Comparing['roundings']>[0], string> = {
  floor: '向下取整',
  ceil: '向上取整',
  roundHalfDown: '就近取整，正中向下',
  roundHalfUp: '就近取整，正中向上',
}

const arithmetics: Record<Parameters<Comparing['arithmetic']>[0], string> = {
  exact: '精确计算',
  float64: '用 float64 计算',
  float32: '用 float32 计算',
  mixed: '部分用 float32 计算',
}

const orders: Record<Parameters<Comparing['orders']>[0], string> = {
  lengths_ratio: '乘以 I/O',
  lengths_product: '先乘以 I，再除以 O',
  lengths_folded: '乘以 I·(1/O)',
  lengths_divide: '除以 O/I',
  lengths_inverse: '乘以 1/(O/I)',
  lengths_sum: '逐个输出累加 I/O',
  lengths_fixed16: '以 1/65536 为步长计数',
  scale_divide: '除以比例',
  scale_inverse: '乘以 1/比例',
  corners_ratio: '乘以 (I − 1)/(O − 1)',
  corners_product: '先乘以 I − 1，再除以 O − 1',
}

const borders: Record<Parameters<Comparing['borders']>[0], string> = {
  excluded: '不计权重，其余权重按比例放大',
  edge: '由边缘元素代替',
}

export const comparing: Comparing = {
  differenceTitle: '差 B − A',
  readsTitle: 'A 与 B 各读哪里',
  readsCaption: '圆点为 A，方点为 B，均在第二步之后',
  describeA: (size, title) => `A（${title}）的输出，${size}。`,
  describeB: (size, title) => `B（${title}）的输出，${size}。`,
  describeDifference: (size) => `B 减 A，${size}。不同的元素带有标记。方向键移动固定的元素。`,
  describeReads:
    '输入的网格，圆点是 A 的采样位置，方点是 B 的；连线表示同一个输出元素在两边所读之处。',
  describeAxis: (axis, a, b) =>
    `${axis} 轴展成一条线：输入下面是 A 的 ${a} 个采样，再下面是 B 的 ${b} 个采样。`,
  equalHere: '此切片中没有不同的元素',
  differHere: (count, total) => `此处 ${total} 个元素中有 ${count} 个不同`,
  differenceAt: (index, value) => `(B − A)${index} = ${value}`,
  legend: (limit) => `颜色从 −${limit}（A 较大）经 0 到 ${limit}（B 较大）`,
  noDifference: '形状不同，无法相减',
  shapes: (a, b) => `A 得到 ${a}，B 得到 ${b}。`,
  shapesHint: '把两边的输出尺寸设成一样，就可以相减。',
  refusedA: 'A 的设置被拒绝，图中仍是上一次被接受的结果。',
  refusedB: 'B 的设置被拒绝，图中仍是上一次被接受的结果。',
  falls: (output, a, b) => `输出 ${output}：A 在 ${a}，B 在 ${b}`,
  fallsAlike: (output, at) => `输出 ${output}：两边都在 ${at}`,

  panel: 'A 与 B',
  computing: '正在计算…',
  largest: '最大',
  mean: '平均',
  differing: '不同',
  countOf: (count, total) => `${total} 个中有 ${count} 个`,
  unlike: (count) => `其中 ${count} 个是一边为 NaN 或相差无穷`,
  first: '首个在',
  pinFirst: (index) => `固定 ${index}，第一个不同的元素`,
  pinLargest: (index) => `固定 ${index}，相差最大之处`,
  none: '无',
  steps: (count) => `${count} 个 float32 最小间隔`,
  noNumbers: '形状不同，没有差可算。',
  waits: '两边的设置都被接受后，这里会出现数字。',

  same: '两边是同一种缩放，没有哪一步不同。',
  equalOnLengths: '在这些长度上逐位相等：每个输出都以相同的权重读取相同的元素。',
  unlikeCoordinates: ({ axis, output, a, b }) =>
    `坐标其实不同，只是在这里没有影响：沿 ${axis} 轴，输出 ${output} 在 A 中落在 ${a}，在 B 中落在 ${b}。`,
  valuesAgree: '就这些数值而言，没有元素不同。',
  firstParted: (stage) => `最先的分歧：${stage}`,
  also: (stages) => `${stages}也不同。`,
  comma: '、',
  stages: {
    size: '尺寸',
    scale: '比例',
    coordinate: '坐标',
    clamp: '拉回输入范围的方式',
    rounding: '取整',
    weights: '权重',
    integers: '化为整数的方式',
    extrapolation: '输入之外的处理',
  },
  natures: { design: '设计如此', precision: '精度所致', departure: '偏离规范' },
  natureHints: {
    design: '两边本来的含义就不同：即使精确计算，公式的结果也不一样。',
    precision: '两边的含义相同，只是计算途中的舍入不同。',
    departure: '其中一方偏离了它所实现的规范。',
  },

  size: ({ axis, a, b }) => `沿 ${axis} 轴，A 取${a}，B 取${b}。`,
  lengthGiven: (length) => `给定的 ${length}`,
  lengthScaled: (length, input, scale, product) =>
    `${length}（由 ${input} × ${scale} = ${product} 得来）`,
  scale: ({ axis, a, b }) => `沿 ${axis} 轴，A 除以${a}，B 除以${b}。`,
  scaleGiven: (scale) => `给定的比例 ${scale}`,
  scaleRecomputed: (scale) => `由长度重新算出的 ${scale}`,
  coordinate: ({ axis, output, a, b }) =>
    `沿 ${axis} 轴，输出 ${output} 在 A 中落在 ${a}，在 B 中落在 ${b}。`,
  coordinateRounded: ({ axis, output, a, b }, exact) =>
    `沿 ${axis} 轴，输出 ${output} 的精确坐标是 ${exact}，A 算得 ${a}，B 算得 ${b}。`,
  arithmetic: (a, b) =>
    a === b
      ? `两边都${arithmetics[a]}，但运算次序或常数不同。`
      : `A ${arithmetics[a]}，B ${arithmetics[b]}。`,
  orders: (a, b) => `A ${orders[a]}，B ${orders[b]}。`,
  clampEdge: ({ axis, output, a, b }) =>
    `沿 ${axis} 轴，输出 ${output} 在 A 中读于 ${a}，在 B 中读于 ${b}：一方把坐标拉回输入范围，另一方则用边缘元素代替范围之外的元素。`,
  clampSingle: ({ axis, a, b }) => `沿 ${axis} 轴，唯一的输出在 A 中读于 ${a}，在 B 中读于 ${b}。`,
  rounding: ({ axis, output, a, b }, at) =>
    `沿 ${axis} 轴，输出 ${output} 在两边都落在 ${at}，A 取元素 ${a}，B 取元素 ${b}。`,
  roundings: (a, b) =>
    a === b ? '取整方式相同，但多近才算正中，界限不同。' : `A ${roundings[a]}，B ${roundings[b]}。`,
  weights: {
    filter: (a, b) => `A ${filters[a]}，B ${filters[b]}。`,
    copy: () => '一方不动这个轴，另一方缩放它。',
    antialias: () => '一方为抗锯齿加宽权重，另一方没有。',
    steps: () => '一方的权重只取较粗的步长。',
    order: () => '权重的含义相同，只是相加或舍入的方式不同。',
  },
  coefficients: (a, b) => `三次函数的系数在 A 中为 ${a}，在 B 中为 ${b}。`,
  borders: (a, b) => `输入之外的元素，在 A 中${borders[a]}，在 B 中${borders[b]}。`,
  weightsAt: (axis, output) => `沿 ${axis} 轴，输出 ${output} 读取`,
  integers: (a, b) => `化为整数时，A ${a}，B ${b}。`,
  integerRules: {
    none: '不取整',
    truncate: '舍去小数',
    halfEven: '就近取整，正中取偶',
    halfAway: '就近取整，正中远离 0',
    halfUp: '就近取整，正中向上',
  },
  integerRule: (rule, after) => `${after}${rule}`,
  integerAfter: { output: '在最后', axis: '在每个轴之后' },
  extrapolation: ({ axis, output, a, b }) =>
    `沿 ${axis} 轴，输出 ${output} 落在输入之外：A ${a}，B ${b}。`,
  extrapolated: (value) => `填入 ${value}`,
  pulledBack: '拉回输入范围',
  departures: (runtime, names) =>
    `关闭 ${runtime} 的${names.map((name) => `“${name}”`).join('、')}之后，两边的含义就一致了。`,
  switchOff: '关闭',
}
