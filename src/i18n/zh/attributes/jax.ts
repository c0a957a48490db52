import type { jax as en } from '../../en/attributes/jax.ts'

export const jax: typeof en = {
  attributes: {
    method: {
      text: '在每个方向上，一个输出由几个输入元素混合而成。两图的角总是重合：(x + ½)·I/O − ½。',
      options: {
        nearest: {
          short: '复制 ⌊(x + ½)·I/O⌋ 处的元素',
          text: '取输出单元中心下面的元素。',
          elsewhere: 'PyTorch：nearest-exact',
        },
        linear: {
          short: '每个方向两个，按距离混合',
          text: '越界的元素不算。',
          elsewhere: 'ONNX：linear、half_pixel · PyTorch：bilinear',
        },
        cubic: {
          short: '每个方向四个，按三次曲线混合',
          text: 'A = −0.5，越界的元素不算。',
          elsewhere: 'ONNX：cubic、half_pixel、cubic_coeff_a=−0.5、exclude_outside=1',
        },
        'cubic-pytorch': {
          short: '每个方向四个，按 PyTorch 的三次曲线混合',
          text: 'A = −0.75，越界的元素由边缘元素代替；开着 antialias 时与 cubic 相同。',
          elsewhere: 'ONNX：cubic、half_pixel · PyTorch：bicubic',
        },
        area: {
          short: '输出单元覆盖范围内的平均',
          text: '元素按被覆盖的部分加权。',
          elsewhere: 'OpenCV：INTER_AREA',
        },
      },
    },
    antialias: {
      text: '缩小时是否把滤波器拉宽，让每个输入元素都参与。',
      options: {
        true: {
          short: '缩小时滤波器随之变宽',
          text: '不设就是开。',
          elsewhere: 'ONNX：antialias=1、exclude_outside=1',
        },
        false: { short: '无论比例，都只读那几个元素', text: '中间的元素会被跳过。' },
      },
    },
  },
  departures: {
    xla_folding: {
      name: 'XLA 先合并两个长度',
      text: '(x + ½)·I/O 被算成 (x + ½)·(I·(1/O))，舍入不同，可能取到相邻的元素。',
    },
  },
}
