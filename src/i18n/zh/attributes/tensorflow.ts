import type { tensorflow as en } from '../../en/attributes/tensorflow.ts'

export const tensorflow: typeof en = {
  attributes: {
    method: {
      text: '一个输出由几个输入元素混合而成。',
      options: {
        bilinear: {
          short: '每个方向两个，按距离混合',
          text: '每个方向两个元素。',
          elsewhere: 'ONNX：linear · PyTorch：bilinear',
        },
        nearest: {
          short: '复制一个元素',
          text: '⌊x·I/O⌋；开 half_pixel_centers 时为 ⌊(x + ½)·I/O⌋；开 align_corners 时取较近的，正中取大。',
          elsewhere: 'ONNX：nearest、tf_half_pixel_for_nn、floor',
        },
        bicubic: {
          short: '每个方向四个，权重查 1024 级的表',
          text: 'A = −0.75；开 half_pixel_centers 时为 −0.5，且越界的元素不算。',
          elsewhere: 'ONNX：cubic · PyTorch：bicubic',
        },
        area: {
          short: '输出单元覆盖范围内的平均',
          text: '元素按 x·I/O 到 (x + 1)·I/O 之间被覆盖的部分加权。',
          elsewhere: 'OpenCV：INTER_AREA',
        },
      },
    },
    align_corners: {
      text: '版本 1 的开关。四角元素的中心重合：x·(I − 1)/(O − 1)。',
      options: {
        true: {
          short: '四角元素的中心重合：x·(I − 1)/(O − 1)',
          text: 'x·(I − 1)/(O − 1)',
          elsewhere: 'ONNX：align_corners',
        },
        false: { short: '比率是 I/O', text: 'x·I/O，或由 half_pixel_centers 决定。' },
      },
    },
    half_pixel_centers: {
      text: '版本 1 的开关，版本 2 里总是开的。',
      options: {
        true: {
          short: '两图的角重合：(x + ½)·I/O − ½',
          text: '(x + ½)·I/O − ½',
          elsewhere: 'ONNX：half_pixel',
        },
        false: { short: '首个元素的中心重合：x·I/O', text: 'x·I/O', elsewhere: 'ONNX：asymmetric' },
      },
    },
    antialias: {
      text: '缩小时是否把滤波器拉宽，让每个输入元素都参与。',
      options: {
        true: {
          short: '缩小时滤波器随之变宽',
          text: '即 ScaleAndTranslate，越界的元素不算。',
          elsewhere: 'ONNX：antialias=1、exclude_outside=1',
        },
        false: { short: '无论比例，都只读那几个元素', text: '中间的元素会被跳过。' },
      },
    },
  },
}
