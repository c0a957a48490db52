import type { pytorch as en } from '../../en/attributes/pytorch.ts'

export const pytorch: typeof en = {
  attributes: {
    mode: {
      text: '一个输出由几个输入元素混合而成，有几个空间轴。',
      options: {
        nearest: {
          short: '复制 ⌊x·I/O⌋ 处的元素',
          text: '空间轴数不限。asymmetric 加 floor，结果偏移多半由此而来。',
          elsewhere: 'ONNX：nearest、asymmetric、floor · OpenCV：INTER_NEAREST',
        },
        'nearest-exact': {
          short: '复制 ⌊(x + ½)·I/O⌋ 处的元素',
          text: '空间轴数不限。取输出单元中心下面的元素。',
          elsewhere: 'ONNX：nearest、half_pixel、round_prefer_ceil · Pillow：NEAREST',
        },
        linear: {
          short: '两个元素按距离混合',
          text: '一个空间轴：(N, C, W)。',
          elsewhere: 'ONNX：linear',
        },
        bilinear: {
          short: '每个方向两个，按距离混合',
          text: '两个空间轴：(N, C, H, W)。',
          elsewhere: 'ONNX：linear · TensorRT：LINEAR',
        },
        trilinear: {
          short: '每个方向两个，按距离混合',
          text: '三个空间轴：(N, C, D, H, W)。',
          elsewhere: 'ONNX：linear · TensorRT：LINEAR',
        },
        bicubic: {
          short: '每个方向四个，按三次曲线混合',
          text: '两个空间轴。A = −0.75，加 antialias 时为 −0.5。',
          elsewhere: 'ONNX：cubic · TensorRT：CUBIC',
        },
        area: {
          short: '整元素的平均',
          text: '从 ⌊x·I/O⌋ 到 ⌈(x + 1)·I/O⌉ 的元素一视同仁，即 adaptive_avg_pool。',
        },
      },
    },
    align_corners: {
      text: '输出元素落在输入的什么位置。',
      options: {
        true: {
          short: '四角元素的中心重合：x·(I − 1)/(O − 1)',
          text: 'x·(I − 1)/(O − 1)',
          elsewhere: 'ONNX：align_corners · TensorRT：ALIGN_CORNERS',
        },
        false: {
          short: '两图的角重合：(x + ½)·I/O − ½',
          text: '(x + ½)·I/O − ½',
          elsewhere: 'ONNX：half_pixel · TensorRT：HALF_PIXEL',
        },
      },
    },
    antialias: {
      text: '缩小时是否把滤波器拉宽，让每个输入元素都参与。越界的元素不算。',
      options: {
        true: {
          short: '缩小时滤波器随之变宽',
          text: '与 Pillow 的缩放相同。',
          elsewhere: 'ONNX：antialias=1、exclude_outside=1',
        },
        false: { short: '无论比例，都只读那几个元素', text: '中间的元素会被跳过。' },
      },
    },
    recompute_scale_factor: {
      text: '给了 scale_factor 时，坐标用哪个比例。',
      options: {
        true: { short: '坐标用 O/I', text: '由两个长度重新算出比例。' },
        false: { short: '坐标直接用 scale_factor', text: '就用给定的数，哪怕长度取过整。' },
      },
    },
  },
  departures: {
    antialias_single_column: {
      name: '每一行都是第一行',
      text: '开 antialias 且输出宽度为 1 时，CPU 实现的每一行都读第 0 行的那几个元素。',
    },
  },
}
