import type { pillow as en } from '../../en/attributes/pillow.ts'

export const pillow: typeof en = {
  attributes: {
    resample: {
      text: '一个输出由几个输入元素混合而成。除 NEAREST 外，缩小时都会变宽，越界的元素不算。',
      options: {
        NEAREST: {
          short: '复制 ⌊(x + ½)·I/O⌋ 处的元素',
          text: '取输出单元中心下面的元素，位置用 float64 逐个累加。',
          elsewhere: 'PyTorch：nearest-exact · OpenCV：INTER_NEAREST_EXACT',
        },
        BOX: {
          short: '中心落在输出单元内的元素的平均',
          text: '一视同仁。放大时与 NEAREST 相同。',
        },
        BILINEAR: {
          short: '按距离混合，缩小时变宽',
          text: '三角形滤波器，总带抗锯齿。',
          elsewhere: 'ONNX：linear、antialias=1、exclude_outside=1 · PyTorch：bilinear、antialias',
        },
        BICUBIC: {
          short: '按三次曲线混合，缩小时变宽',
          text: 'A = −0.5，总带抗锯齿。',
          elsewhere: 'ONNX：cubic、antialias=1、exclude_outside=1、cubic_coeff_a=−0.5',
        },
      },
    },
  },
}
