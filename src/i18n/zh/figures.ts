import type { figures as en } from '../en/figures.ts'

export const figures: typeof en = {
  stage: '图示',
  oldGrid: '旧网格',
  newGrid: '新网格',
  step1: '第一步',
  step2: '第二步',
  along: (axis) => `沿 ${axis} 轴`,

  size: (rows, columns) => `${rows} × ${columns}`,
  rowSize: (columns) => `${columns} 个元素`,
  input: (size) => `输入，${size}`,
  output: (size) => `输出，${size}`,
  step1Caption: '按公式落下的采样点',
  step2Caption: {
    pulled: '拉回到输入最外圈元素中心以内',
    inside: '采样点都在界内，无需拉回',
    indices: '采样点不动，越界时改读边缘元素',
    first: '唯一的输出改读首个元素',
    extrapolated: '界外不读取，取外推值',
    left: '采样点不动，越界的元素不算',
  },

  describeInput: (size) => `输入，${size}。方向键选择元素，回车修改其值。`,
  describeOutput: (size) => `输出，${size}。方向键移动固定的元素，Esc 取消固定。`,
  describeStep1: (input, output) =>
    `新旧网格叠放：大圆点为 ${input} 输入的元素中心，小圆点为 ${output} 输出按公式落下的采样点。`,
  describeStep2: (input, output) =>
    `新旧网格叠放：大圆点为 ${input} 输入的元素中心，小圆点为 ${output} 输出实际读取的位置。`,
  describeAxis: (axis, input, output) =>
    `把 ${axis} 轴画成一条线：上方 ${input} 个输入元素，下方 ${output} 个输出采样点。`,

  inputIs: (index, value) => `input${index} = ${value}`,
  outputIs: (index, value) => `output${index} = ${value}`,
  reads: (output, taps) => `${output}，读取 ${taps}`,
  tap: (index, weight) => `input${index} × ${weight}`,
  andMore: (count) => `另有 ${count} 个`,
  nothingPinned: '没有固定的元素。',

  falls: (output, coordinate) => `输出 ${output} 落在 ${coordinate}`,
  pulled: (output, coordinate, clamped) => `输出 ${output} 落在 ${coordinate}，改读 ${clamped}`,
  copied: '原样复制：输出 i 即输入 i',
  unsafe: '舍入使该输出取到与精确运算不同的元素，详见“精度”',
  pointAt: '请指向一个输出元素',

  edit: (index) => `input${index} 的新值`,
  notANumber: '不是数。可填数字、nan、inf 或 -inf。',

  slice: '切片',
  sliceOf: (axis, length) => `沿 ${axis} 轴的输出切片，共 ${length} 个`,
  of: (length) => `共 ${length}`,
  numbersOf: '数值所在切片',
  readsSlice: (slice) => `读取 input${slice}`,
  blendsSlices: (slice, count) => `由 ${count} 个输入切片加权得到，以 input${slice} 为主`,
  previous: (axis) => `沿 ${axis} 轴的上一个切片`,
  next: (axis) => `沿 ${axis} 轴的下一个切片`,

  scale: {
    change: '更改配色',
    range: '范围',
    data: '取自数据',
    symmetric: '以 0 为中心对称',
    fixed: '固定',
    low: '颜色下限',
    high: '颜色上限',
    map: '配色',
    maps: { viridis: 'viridis', magma: 'magma', greys: '灰度', diverging: '蓝与红' },
    odd: (name, count) => `输入与输出中共有 ${count} 个 ${name}。`,
  },

  pixel: {
    mean: (size) => `1 像素 = ${size} 的均值`,
    peak: (size) => `1 像素 = ${size} 的最大差`,
  },
  pixelTitle: {
    mean: (size) => `每个像素显示 ${size} 个元素的均值。`,
    peak: (size) => `每个像素显示 ${size} 个元素中相差最大者。`,
  },

  colour: '彩色',
  oneChannel: '单通道',
  pictureMode: '图片',
  legend: (low, high) => `颜色对应 ${low} 到 ${high}`,

  zoom: '缩放',
  zoomIn: '放大',
  zoomOut: '缩小',
  zoomKeys: '选中图后也可按 +、−、0，或在图上 Ctrl + 滚轮',
  zoomReset: '查看全图',
  zoomFactor: (k) => `${k < 10 ? Number(k.toFixed(1)) : Math.round(k)}×`,
  zoomHint: '滚轮或双指缩放',

  jump: '转到某个元素',
  jumpLabel: '转到输出元素',
  jumpHint: (shape) => `形状 (${shape})，负数从末尾数起`,
  jumpUnreadable: '请填整数，用逗号隔开，如 0, 0, 2, 3。',
  jumpCount: (given, rank) => `要 ${rank} 个数，每轴一个，现在有 ${given} 个。`,
  jumpOutside: (axis, value, length) =>
    `${axis} 轴的下标${length === 1 ? '只有 0' : `为 0 到 ${length - 1}，或 −${length} 到 −1`}，${value} 超出范围。`,

  overview: '全图',
  inView: (rows, columns) => `当前视野：第 ${rows} 行，第 ${columns} 列。`,
  overviewKeys: '方向键移动视野，按住 Shift 一次移动一整屏。',
  range: (first, last) => (first === last ? `${first}` : `${first} 到 ${last}`),

  lastAccepted: '上一次有效设置的结果',
  making: '正在计算…',
  empty: '没有可画的内容：这个设置被拒绝',
}
