import type { controls as en } from '../en/controls.ts'

const along = (name: string) => (/^\d/.test(name) ? `第 ${name} 维` : name)

export const controls: typeof en = {
  input: '输入',
  elements: (count) => `${count} 个元素`,
  rank: (rank) => `${rank} 维`,
  addDimension: '在最前面加一维',
  removeDimension: '去掉最前面一维',
  field: {
    input: (name) => `输入 ${name}`,
    output: (name) => `输出 ${name}`,
    scale: (name) => `比例 ${name}`,
    value: (name) => `绑定值 ${name}`,
    min: (name) => `min ${name}`,
    opt: (name) => `opt ${name}`,
    max: (name) => `max ${name}`,
  },
  notANumber: (text) =>
    text.trim() === '' ? '这里空着，仍按原来的数计算。' : `“${text}”不是数，仍按原来的数计算。`,
  notAList: (text) => `“${text}”不是 2, 3 这样的一列数，仍按原来的计算。`,
  fill: '数值',
  fills: {
    ramp: '递增 0, 1, 2 …',
    digits: '数位 c h w',
    gradient: '渐变',
    checkerboard: '棋盘',
    impulse: '单点',
    random: '随机',
  },
  fillValues: '给定的值',
  seed: '种子',
  newSeed: '换一个种子',
  openFile: '打开文件…',
  opening: (name) => `正在打开“${name}”…`,
  making: (elements) => `正在生成 ${elements} 个值…`,
  resizing: (elements) => `正在计算 ${elements} 个元素…`,
  percent: (share) => `${Math.floor(100 * share)}%`,
  cancel: '取消',
  fitMemory: (shape) => `改为放得下的最大尺寸 ${shape}`,
  trySmaller: (shape) => `改用 ${shape} 试试`,
  edits: (count) => `改了 ${count} 处`,
  discardEdits: '放弃',
  dtype: '元素类型',
  departures: '与规范的出入',
  departuresText: '这个运行时没有照规范做、或另外多做的地方。关掉一项，就能看到它的作用。',
  outputSize: '输出大小',
  setInput: 'set_input',
  setInputHow: '第二个输入',
  hows: {
    same: { name: '不设', text: '什么都不设：输出形状等于输入形状' },
    shape: { name: 'shape', text: '' },
    scales: { name: 'scales', text: '长度 = ⌊输入 × 比例⌋' },
    constant: { name: '常量', text: '构建引擎时已知的形状张量' },
    shape_tensor: { name: '形状张量', text: '运行时才绑定的形状张量，须在 profile 之内' },
    dynamic: { name: '动态', text: '输入各维为 −1，由网络把实际形状乘 2' },
  },
  sizeTexts: {
    opencv: {
      shape: '先宽后高',
      scales: '长度 = 输入 × 倍数，取最近的整数，正中取偶数',
    },
    pillow: { shape: '先宽后高' },
  },
  scaleLine: (axes) =>
    axes.length === 0
      ? '各维长度不变'
      : axes.map(({ name, scale }) => `${along(name)} 方向 ${scale} 倍`).join('，'),
  gives: (shape) => `得到 ${shape}`,
  lengthStory: (a) => {
    const end = `所以长度是 ${a.length}。`
    if (a.stored) {
      const float32 = a.rounded ? `，舍入到 float32 得 ${a.rounded}` : ''
      return `${a.input} × ${a.scale} = ${a.exact}。但 ${a.scale} 存成 ${a.stored}，${a.input} × ${a.stored} = ${a.product}${float32}，${end}`
    }
    if (a.product)
      return `${a.input} × ${a.scale} = ${a.exact}，但 float64 算得 ${a.product}，${end}`
    if (a.nearest) return `${a.input} × ${a.scale} = ${a.exact}，取最近的整数 ${a.length}`
    return `⌊${a.input} × ${a.scale}⌋ = ⌊${a.exact}⌋ = ${a.length}`
  },
  boundValue: '值',
  boundShape: '绑定的形状就是上面的输入形状。',
  buildDims: '改用 inputT0.shape 乘 2',
  buildDimsText:
    '这是 TensorRT Resize 笔记里提醒过的错误：构建网络时 inputT0.shape 里还全是 −1。打开试试。',
  default: '默认',
  useDefault: (name) => `${name} 恢复默认`,
  fixed: '不能设置',
  about: (name) => `关于 ${name}`,
  known: (word, means) => `${word}：${means}。`,
  source: (source) => `出处：${source}`,
  showIdle: (names) => `另有 ${names.length} 项此处不起作用：${names.join('、')}`,
  foldIdle: '收起此处不起作用的',
  remove: '去掉',
  fitList: '按输入的维数补齐',
  setInstead: (setting) => `改为 ${setting}`,
  restoreLength: (name) => `让 ${along(name)} 与输入等长`,
  drop: {
    titles: { input: '放在这里作为输入', recorded: '放在这里作为实测输出' },
    texts: {
      input: '图片、.npy、.npz、Polygraphy 存的 JSON，或 ONNX 模型。',
      recorded: '你的运行时对这个输入给出的结果，会成为 B。',
    },
  },
  dismiss: '知道了',
  messages: '消息',
}
