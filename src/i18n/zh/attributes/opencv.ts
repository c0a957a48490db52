import type { opencv as en } from '../../en/attributes/opencv.ts'

export const opencv: typeof en = {
  attributes: {
    interpolation: {
      text: '一个输出由几个输入元素混合而成；坐标变换随之而定。',
      options: {
        INTER_LINEAR: {
          short: '每个方向两个；两图的角重合',
          text: '(x + ½)·I/O − ½。缩小时没有抗锯齿。',
          elsewhere: 'ONNX：linear、half_pixel · PyTorch：bilinear',
        },
        INTER_NEAREST: {
          short: '复制 ⌊x·I/O⌋ 处的元素',
          text: 'asymmetric 加 floor。',
          elsewhere: 'ONNX：nearest、asymmetric、floor · PyTorch：nearest',
        },
        INTER_NEAREST_EXACT: {
          short: '复制 ⌊(x + ½)·I/O⌋ 处的元素',
          text: '取输出单元中心下面的元素；4.14 及以前以 1/65536 为步长。',
          elsewhere: 'PyTorch：nearest-exact · Pillow：NEAREST',
        },
        INTER_CUBIC: {
          short: '每个方向四个，按三次曲线混合',
          text: '(x + ½)·I/O − ½，A = −0.75。',
          elsewhere: 'ONNX：cubic、half_pixel · PyTorch：bicubic',
        },
        INTER_AREA: {
          short: '输出单元覆盖范围内的平均',
          text: '元素按覆盖的部分加权；只要有一个轴放大，两个轴都改由两个元素混合。',
        },
      },
    },
  },
  departures: {
    intel_ipp: {
      name: 'Intel IPP',
      text: 'x86 安装包里的混合由 Intel IPP 完成，坐标用 float64；OpenCV 自己的源码则把坐标存成 float32。',
    },
  },
}
