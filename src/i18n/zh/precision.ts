import type { PrecisionWords } from '../en/precision.ts'

export const precision: PrecisionWords = {
  arithmetics: { exact: '精确运算', float64: 'float64', float32: 'float32' },
  keptIn: (arithmetic, kept) => `${arithmetic}（存为 ${kept}）`,
  nothingResized: '各维长度不变。',

  scaleTitle: '比例从何而来？',
  given: {
    divide: (typed, used, arithmetic) =>
      used === typed
        ? `给定 ${typed}，坐标直接除以它，用 ${arithmetic} 计算。`
        : `给定 ${typed}，存为 ${used}，坐标除以后者，用 ${arithmetic} 计算。`,
    inverse: (typed, ratio, arithmetic) =>
      `给定 ${typed}，坐标乘以 1 ÷ ${typed} = ${ratio}，用 ${arithmetic} 计算。`,
  },
  recomputed: (typed) => `给定的 ${typed} 只用来决定长度。`,
  lengths: {
    ratio: (input, output, value, arithmetic) =>
      `由长度算出：坐标乘以 ${input} ÷ ${output} ${value}，用 ${arithmetic} 计算。`,
    product: (input, output, _value, arithmetic) =>
      `由长度算出：坐标先乘 ${input} 再除以 ${output}，用 ${arithmetic} 计算，比值本身不经舍入。`,
    folded: (input, output, value, arithmetic) =>
      `由长度算出：坐标乘以 ${input} × (1 ÷ ${output}) ${value}，用 ${arithmetic} 计算。`,
    divide: (input, output, value, arithmetic) =>
      `由长度算出：坐标除以 ${output} ÷ ${input} ${value}，用 ${arithmetic} 计算。`,
    inverse: (input, output, value, arithmetic) =>
      `由长度算出：坐标乘以 1 ÷ (${output} ÷ ${input}) ${value}，用 ${arithmetic} 计算。`,
    sum: (input, output, value, arithmetic) =>
      `由长度算出：${input} ÷ ${output} ${value}，逐个输出累加，用 ${arithmetic} 计算。`,
    fixed16: (input, output) => `由长度算出：${input} ÷ ${output}，步长取 1/65536 的整数倍。`,
    corners: (input, output, value, arithmetic) =>
      `由长度减 1 算出：${input - 1} ÷ ${output - 1} ${value}，用 ${arithmetic} 计算。`,
  },
  copied: (typed) =>
    `不用坐标：每个输出就是对应的输入。${typed ? '给定的比例只用来决定长度。' : ''}`,
  byCorners: (input, output, typed) =>
    `由最外圈中心算出：${input} ÷ ${output}。${typed ? '给定的比例只用来决定长度。' : ''}`,
  parts: (output, given, lengths, fraction) =>
    `两种读法并不等价：输出 ${output} 按给定比例落在 ${given}，按 ${fraction} 落在 ${lengths}。`,
  partsReads: (output) => `从输出 ${output} 起，读到的内容不同。`,
  neverParts: '按给定比例与按长度，坐标相同。',
  productsCaption: (input, scale) => `${input} × ${scale} 的长度`,
  computedIn: '运算',
  product: '乘积',
  round: '舍入',
  own: '此处采用',
  products: {
    exact: '精确',
    float64: 'float64',
    'float32 scale': 'float64，比例 float32',
    float32: 'float32',
  },

  picksTitle: '精确与浮点',
  unsafe: (count, of, arithmetic) =>
    `${of} 个输出中有 ${count} 个用 ${arithmetic} 算出的元素与精确结果不同。`,
  allExact: (runtime) => `${runtime} 只公布公式，没有公布精度，因此这里的坐标都是精确值。`,
  safe: (arithmetic) => `用 ${arithmetic} 计算，每个输出所取的元素都与精确结果一致。`,
  unsafeOutput: (output, exact, float, exactPick, pick) =>
    `输出 ${output}：精确坐标 ${exact}，浮点坐标 ${float}，取元素 ${pick} 而非 ${exactPick}`,
  chainOf: (output) => `输出 ${output} 的逐步计算`,
  chainNames: { scale: '比例', ratio: '比值', coordinate: '坐标', fraction: '小数部分' },
  moreSteps: (count) => `……另有 ${count} 步，与此相同`,
  pulled: '拉回',
  exactly: '精确值',
  goesTo: '所取元素',
  exactlyTo: (element) => `精确结果：${element}`,
  nothing: '无',
  more: (count) => `还有 ${count} 个`,

  lengthsTitle: (most) => `${most} 以内的全部长度`,
  lengthsIntro: (axis, arithmetic) =>
    `沿 ${axis} 轴，哪些长度组合会有输出在 ${arithmetic} 下取到与精确结果不同的元素？尺寸按长度给出，其余设置不变。`,
  nothingToMap: (runtime) =>
    `精确坐标在任何长度下都安全。换成 ${runtime} 以外的运行时，即可看到它的图。`,
  mapLabel: (most) =>
    `输入与输出长度从 1 到 ${most} 的图。方向键移动，按住 Shift 每次 16；回车打开该组合。`,
  mapKeys: '点击，或用方向键加回车，打开某个组合。',
  mapProgress: '已检查的长度',
  stop: '停止',
  nextUnsafe: '下一个不安全的组合',
  inputLength: '输入长度',
  outputLength: '输出长度',
  pair: (input, output, count) =>
    count === 0
      ? `${input} → ${output}：安全`
      : `${input} → ${output}：${output} 个输出中有 ${count} 个取到别的元素`,
  pairUnknown: (input, output) => `${input} → ${output}：尚未检查`,
  pairRefused: (input, output) => `${input} → ${output}：不能这样缩放`,
  mapLegend: {
    safe: (count) => `${count} 种安全`,
    unsafe: (count) => `${count} 种不安全`,
    none: (count) => `${count} 种被拒绝`,
  },
  took: (time) => `用时 ${time} ms`,
}
