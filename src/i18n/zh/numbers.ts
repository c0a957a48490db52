import type { numbers as en } from '../en/numbers.ts'

export const numbers: typeof en = {
  whyThisNumber: '这个数从何而来',
  nothingFocused: '把指针移到输出的某个元素上，看它的数值从何而来；点击可固定，再用方向键移动。',
  output: '输出',
  stored: (value) => `float32 值为 ${value}`,
  notation: '记号',
  notations: {
    document: '文档的记号：α、β、p、q',
    plain: '下标记号：x_in、x_out',
  },
  pulledBack: '拉回输入之内',
  chosenForSingle: '输出只有一个，取这里，不按公式',
  readsAs: (index) => `与第 ${index} 个输出读得一样`,
  readsNothing: '在输入之外：什么都不读',
  extrapolated: '坐标落在输入之外，输出取外推值。',
  stretched: (factor) => (factor === '1' ? '滤波器之下' : `滤波器之下，拉宽 ${factor} 倍`),
  countsAsHalf: '离正中太近，按正中处理',
  moreRows: (count) => `……另有 ${count} 个`,
  madeInteger: {
    truncate: '截去小数',
    halfEven: '取最近的整数，正中取偶',
    halfAway: '取最近的整数，正中远离 0',
    halfUp: '取最近的整数，正中向上',
  },
  roundedEveryAxis: '每处理完一轴（从最内层起）就取整并截到范围内。',
  copied: '各维长度不变：每个输出元素就是对应的输入元素。',

  factors: '因子',
  share: '占比',
  weight: '权重',
  inputValue: '输入值',
  product: '乘积',
  sum: '合计',
  inputAt: (index) => `input${index}`,
  standIn: (index) => `落在输入之外，由边缘元素 input${index} 代替`,
  outsideTap: (index) => `落在输入之外，由边缘元素 ${index} 代替`,
  cubicCoefficient: (a) => `Keys 三次插值权重，A = ${a}。`,
  outsideStandIn: '* 落在输入之外，由边缘元素代替。',
  outsideExcluded: '* 落在输入之外，权重为 0，其余权重归一化。',

  slipsTitle: '此处更正的文档笔误',
  slips: [
    'β 应使用列号 b；文档的 HALF_PIXEL 公式写成了 a。',
    'β 的分母应为 w₂ − 1；文档的 ALIGN_CORNERS 公式写成了 h₂ − 1。',
    '第四张舍入表对应 HALF_UP；文档标题误写为 CEIL。',
  ],

  tabs: '全部数值',
  values: '数值',
  network: '网络',
  code: (runtime) => `${runtime} 代码`,
  kernel: 'GPU 核函数',
  equal: '等价设置',
  precision: '精度',

  onGpu: (adapter) => `由 ${adapter} 计算 · WebGPU`,
  onCpu: '由 CPU 计算',
  sameTables:
    '核函数按 CPU 生成的下标表和权重表取数、加权。此处的数字由同样的表逐个元素算出，舍入方式与核函数一致。',
  wholeTensor: '整个张量',
  fewerEdgeItems: (edgeitems, usual) =>
    `维数较多，打印时 edgeitems 取 ${edgeitems}，而非 NumPy 默认的 ${usual}。`,
  copyAsNumpy: '复制为 NumPy',
  tooManyToCopy: (count, most) => `共 ${count} 个元素，超过 ${most} 个时不作为文本复制。`,
  copyCode: '复制',
  copiedShort: '已复制',
  copiedToClipboard: '已复制到剪贴板。',
  notCopied: '浏览器不允许复制。',

  layer: '层',
  layerStory: '导入器读取节点，得到的 IResizeLayer 设置如下。',
  layerRefused: '导入器不接受这个节点，得不到层。原因写在相应的设置旁。',
  layerDefault: '默认',
  layerIgnores: (names) => `${names.join('、')} 虽然设置了却不被读取：层并不知道，也没有任何警告。`,
  openLayer: '改为直接看这个层',

  program: (runtime, version) => `Python，${runtime} ${version}`,

  adapter: '适配器',
  backend: '计算方式',
  cpu: 'CPU',
  noEngineYet: '正在查找……',
  kernelNotUsed: 'WebGPU 不可用，由 CPU 按同样的表取数、加权；若有 WebGPU，将运行此核函数。',

  drawing: '网络结构',
  buildTime: '构建时',
  runTime: '运行时',
  shapeOf: '形状：',
  valueOf: '值：',
  unknown: '未知',
  kinds: {
    input: '网络输入',
    constant: '常量',
    layer: '层',
    output: '网络输出',
  },
  networkStory: {
    same: '没有设置任何参数，构建时输出形状就等于输入形状。',
    shape: '输出形状在构建时写入该层。',
    scales: '每一维长度为 floor(输入 × 比率)，构建时算出。',
    constant: '1 号输入是常量，构建时其值已知，因此输出形状是静态的。',
    shape_tensor:
      '1 号输入是网络输入。构建时只知道 profile 给出的范围；每次运行前由 set_shape_input 绑定具体的值。',
    dynamic:
      '绑定形状之前，输入各维都是 −1。运行时 Shape 层读出实际形状，Shape + Shape 得到它的 2 倍。',
  },
  buildDimsMistake: (shape) =>
    `inputT0.shape 是在 Python 中构建网络时读取的，此时各维仍是 −1，2 · (−1) 得到 (${shape})，不是合法形状。应由 Shape 层在运行时读取。`,
  profile: 'profile：',
  comma: '，',
  reads: (names) => `读取 ${names}`,
}
