import type { refusals as en } from '../en/refusals.ts'
import { bytesText as bytes, numberText as n, shapeText, smallestScaleText } from '../numberText.ts'

const AXES = {
  image: ' H 和 W（在最后，或在通道之前）',
  growingImage: ' H 和 W（若在通道之前，须两者都放大，或使用抗锯齿）',
  volume: '最后三维',
}

export const refusals: typeof en = {
  rankMismatch: ({ given, rank }) => `输入有 ${rank} 维，这里给了 ${given} 个数：每一维给一个。`,
  inputRank: ({ rank, most }) =>
    `张量只能是 1 到 ${most} 维，现在是 ${rank} 维：请${rank < 1 ? '加一维' : '减几维'}。`,
  notALength: ({ value }) =>
    value === -1
      ? '只有动态输入才能用 −1 表示“运行时才知道”。请填 1 以上的整数。'
      : `${n(value)} 不能作长度。请填 1 以上的整数。`,
  lengthTooLarge: ({ value, most }) => `${n(value)} 超过最大长度 ${n(most)}，请填小一些。`,
  tooManyElements: ({ elements, most }) =>
    `共 ${n(elements)} 个元素，超过上限 ${n(most)}。请缩短某一维。`,
  tooManyBytes: ({ tensor, input, output, most, adapter, ranOut }) =>
    `${tensor === 'input' ? `输入要占 ${bytes(input)}` : `输出要占 ${bytes(output)}，另有输入 ${bytes(input)}`}。${
      adapter
        ? `这块适配器上一个张量最多 ${bytes(most)}：maxBufferSize 为 ${bytes(adapter.maxBufferSize)}，maxStorageBufferBindingSize 为 ${bytes(adapter.maxStorageBufferBindingSize)}。`
        : ranOut
          ? `剩下的内存不够了，请缩到 ${bytes(most)} 以内再试。`
          : `本页最多给它 ${bytes(most)}。`
    }`,
  notAScale: ({ value }) => `${n(value)} 不能作缩放比例。请填大于 0 的数（输出长度 ÷ 输入长度）。`,
  scaleFloorsToZero: ({ input, scale }) =>
    `${n(input)} × ${n(scale)} 向下取整得 0，而长度至少为 1。比例请取 ${smallestScaleText(input)} 以上。`,
  scaleRoundsToZero: ({ input, scale }) =>
    `${n(input)} × ${n(scale)} 四舍五入得 0，而长度至少为 1。比例请取 ${smallestScaleText(input)} 以上。`,
  unknownVersion: ({ value, known }) => `本页没有“${value}”这个版本，可选 ${known.join('、')}。`,
  noSuchAttribute: ({ name, version, since, until, use }) => {
    const instead = use ? `请改用 ${use}` : '请不要设置'
    if (until) return `${version} 版没有 ${name}，它到 ${until} 为止：${instead}。`
    if (since) return `${version} 版没有 ${name}，从 ${since} 起才有：${instead}，或选更新的版本。`
    return `${version} 版没有 ${name} 这个属性，请去掉。`
  },
  noSuchValue: ({ name, value, options }) =>
    `${name} 不能是“${value}”，可选 ${options.join('、')}。`,
  notANumber: ({ name }) => `${name} 要填有限的数，例如 −0.75。`,
  valueSince: ({ name, value, since, use }) =>
    `${name} 从 ${since} 起才有 ${value}。请选 ${use}，或选更新的版本。`,
  tooManyChangedAxes: ({ mode, changed, most }) =>
    `${mode} 最多缩放 ${most} 维，这里变了 ${changed} 维。请让其中 ${changed - most} 维与输入等长，或改用 NEAREST。`,
  changedAxisTooFarOut: ({ mode, axis, most }) =>
    `${mode} 只缩放最后 ${most} 维，而第 ${axis} 维也变了（从 0 数起）。请让它与输入等长，或改用 NEAREST。`,
  profileOrder: ({ axis, min, opt, max }) =>
    `profile 要求 min ≤ opt ≤ max，第 ${axis} 维却是 ${n(min)}、${n(opt)}、${n(max)}（从 0 数起）。`,
  outsideProfile: ({ value, min, max }) =>
    `${shapeText(value)} 不在 profile 的 ${shapeText(min)} 到 ${shapeText(max)} 之间。请改到范围内，或放宽范围。`,
  wrongCount: ({ name, given, wanted }) =>
    `${name} 在这里要 ${wanted} 个数，现在有 ${given} 个：每个方向给一个。`,
  rankOfMode: ({ mode, rank, ranks, use }) =>
    `${mode} 只接受 ${ranks.join('、')} 维的张量，现在是 ${rank} 维。请用 ${use}。`,
  axesOfMode: ({ mode, axes, use }) =>
    `${mode} 只缩放${AXES[axes]}，而这里别的维也变了。请让那一维保持原长，或用 ${use}。`,
  notTogether: ({ first, second, use }) => `${first} 不能和 ${second} 一起用。请用 ${use}。`,
  missing: ({ name, use }) => `缺少 ${name}。请用 ${use}。`,
  missingRegion: () =>
    'tf_crop_and_resize 需要 roi：先是各维的起点，再是各维的终点；0 和 1 表示整个一维。',
  sizeTwice: ({ first, second }) => `${first} 和 ${second} 都给了，只能留一个。`,
  sizeMissing: ({ names }) => `没有给输出大小。请给 ${names.join(' 或 ')}。`,
  axisOutOfRange: ({ axis, rank }) =>
    `输入没有第 ${axis} 维。可用 0 到 ${rank - 1}，−1 表示最后一维。`,
  negativeAxis: ({ axis, rank }) => `这个实现只从 0 数起。请把 ${n(axis)} 写成 ${axis + rank}。`,
  axisTwice: ({ axis }) => `第 ${axis} 维写了两次，每一维只能写一次。`,
  windowBeyondInput: ({ axis, output }) =>
    `抗锯齿时，如果滤波器整个落在输入末端之外，ONNX Runtime 会出错：第 ${axis} 维的输出 ${output}。请让 roi 早些结束，或把 antialias 设为 0。`,
  dtypeOfMode: ({ dtype, mode, use }) => `${mode} 不接受 ${dtype}。请用 ${use}。`,
  scaleBelowOne: ({ value, use }) =>
    `${n(value)} 会缩小，而这里的比例至少为 1。请填大一些，或用 ${use}。`,
  emptyOutput: ({ axis }) =>
    `输出是空的：第 ${axis} 维长度为 0，没有可显示的内容。请让它至少为 1。`,
  buildDimsAsShape: ({ buildDims, shape }) =>
    `构建网络时 inputT0.shape 是 ${shapeText(buildDims)}，乘 2 得 ${shapeText(shape)}，不是合法的形状。应由 Shape 层在运行时读取。`,
}
