import type { notes as en } from '../en/notes.ts'

const remarks: typeof en.remarks = {
  coordinateDefaultContradicted: {
    title: '默认值有两种说法',
    text: 'NvInfer.h 从 8.0 起写明所有模式都默认 ASYMMETRIC，笔记中 NEAREST 的表也只有它算得出来。笔记正文却说默认 HALF_PIXEL，另有一份日志只设了 LINEAR，得到的是 HALF_PIXEL 的值。明确设置一下，就没有疑问了。',
  },
  alignCornersBefore7: {
    title: '7 之前的含义',
    text: 'True 相当于现在的 ALIGN_CORNERS，False 相当于 ASYMMETRIC。',
  },
  alignCornersIn7: {
    title: '7 里的含义',
    text: 'True 相当于现在的 ALIGN_CORNERS。False 对 LINEAR 是 HALF_PIXEL；按 onnx-tensorrt 导入器的注释，对 NEAREST 是 ASYMMETRIC。',
  },
  alignCornersWithScalesIn7: {
    title: '7 里用 scales 时的含义',
    text: '按 onnx-tensorrt 导入器的注释：NEAREST 总是 ASYMMETRIC；LINEAR 的 False 是 HALF_PIXEL，True 是 ASYMMETRIC。用 shape 时 True 才是 ALIGN_CORNERS。',
  },
  singlePixelFormula: {
    title: '到 8.2 为止 FORMULA 与 UPPER 结果相同',
    text: '笔记认为这有问题。若坐标变换按文档默认为 ASYMMETRIC，公式本来就得 0，并没有错；若 LINEAR 像日志那样默认 HALF_PIXEL，就该取中心（0, 1, 2 … 填充时为 9.5、29.5、49.5），那才是缺陷。',
  },
  edgeBefore72: {
    title: '7.2 之前的边界',
    text: '笔记说，当时落在输入最外圈中心之外的输出按公式外推（第一步）。没有留下这样的表；本页仍按后来的版本拉回边缘（第二步）。',
  },
  cubicEdgeInferred: {
    title: 'CUBIC 的边界是推断',
    text: '没有文档说明 CUBIC 在边界外读什么，已有的记录也看不出来。本页保持坐标不动，越界的元素用边缘元素代替，与 ONNX Runtime、PyTorch 一致。',
  },
}

const idle: typeof en.idle = {
  nearestOnly: '此处不起作用：只有最近邻取整',
  cubicOnly: '此处不起作用：仅用于三次插值',
  noSingleOutput: '此处不起作用：没有长度为 1 的输出',
  nothingResized: '此处不起作用：没有长度变化',
  alignCornersIgnoredByScales: '此处不起作用：NEAREST 用 scales 时忽略它',
  linearOnly: '此处不起作用：只用于线性',
  antialiasOnly: '此处不起作用：只用于抗锯齿',
  cropOnly: '此处不起作用：只有 tf_crop_and_resize 用到区域',
  sizesOnly: '此处不起作用：只用于按长度给大小',
  scalesOnly: '此处不起作用：只用于按比例给大小',
  notRead: '此处不起作用：这个导入器不读它',
  linearOrCubicOnly: '此处不起作用：只用于线性和三次插值',
  lengthsAnyway: '此处不起作用：反正只看长度',
  notWithArea: '不用于 area',
}

const evidence: typeof en.evidence = {
  documented: { word: '有文档', means: '运行时的头文件或手册这样写' },
  observed: { word: '有实测', means: '运行时的结果记录显示如此' },
  inferred: { word: '推断', means: '由已知推出，没有读到也没有跑过' },
}

const attributes: typeof en.attributes = {
  resize_mode: {
    text: '在长度改变的每个方向上，一个输出由几个输入元素混合而成。',
    options: {
      NEAREST: {
        short: '复制一个元素',
        text: '只取一个，由 nearest_rounding 决定取哪个。',
        elsewhere: 'ONNX、PyTorch：nearest',
      },
      LINEAR: {
        short: '每个方向两个，按距离混合',
        text: '每个方向两个元素，最多缩放最后 3 维。',
        elsewhere: 'ONNX：linear · PyTorch：linear、bilinear、trilinear',
      },
      CUBIC: {
        short: '每个方向四个，按三次曲线混合',
        text: '每个方向四个元素，权重有正有负；只缩放最后 2 维，8.5 起才有。',
        elsewhere: 'ONNX：cubic · PyTorch：bicubic',
      },
    },
  },
  coordinate_transformation: {
    text: '输出元素落在输入的什么位置。',
    options: {
      HALF_PIXEL: {
        short: '两图的角重合',
        text: '(x + ½)·I/O − ½',
        elsewhere: 'ONNX：half_pixel · PyTorch：align_corners=False',
      },
      ALIGN_CORNERS: {
        short: '四角元素的中心重合',
        text: 'x·(I − 1)/(O − 1)',
        elsewhere: 'ONNX：align_corners · PyTorch：align_corners=True',
      },
      ASYMMETRIC: {
        short: '首个元素的中心重合',
        text: 'x·I/O',
        elsewhere: 'ONNX：asymmetric · PyTorch：mode=nearest',
      },
    },
  },
  nearest_rounding: {
    text: '坐标落在两个元素之间时，NEAREST 取哪一个。',
    options: {
      FLOOR: { short: '取较小的索引', text: '⌊x⌋', elsewhere: 'ONNX：floor' },
      CEIL: { short: '取较大的索引', text: '⌈x⌉', elsewhere: 'ONNX：ceil' },
      HALF_UP: {
        short: '取较近的，正中取大',
        text: '⌊x + ½⌋',
        elsewhere: 'ONNX：round_prefer_ceil',
      },
      HALF_DOWN: {
        short: '取较近的，正中取小',
        text: '⌈x − ½⌉',
        elsewhere: 'ONNX：round_prefer_floor',
      },
    },
  },
  selector_for_single_pixel: {
    text: '输出长度为 1 时，在这个方向上读哪里。',
    options: {
      FORMULA: { short: '按公式', text: '与其他长度一样。' },
      UPPER: {
        short: '取第一个元素',
        text: '不看公式，坐标为 0。',
        elsewhere: 'ONNX：pytorch_half_pixel（配合 HALF_PIXEL）',
      },
    },
  },
  cubic_coeff: {
    text: '三次曲线的 A，越小负瓣越深：−0.75 比 −0.5 更锐利。ONNX：cubic_coeff_a。',
    options: {},
  },
  exclude_outside: {
    text: '输入之外的元素权重为 0，其余归一；否则由边缘元素代替。ONNX：exclude_outside。',
    options: {},
  },
  align_corners: {
    text: '8 之前的坐标变换开关，含义随版本不同。',
    options: {},
  },
}

export const notes: typeof en = { remarks, idle, evidence, attributes }
