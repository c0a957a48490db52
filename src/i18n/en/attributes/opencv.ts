import type { RuntimeWords } from '../../runtimeWords.ts'

/** `cv::resize`. */
export const opencv = {
  attributes: {
    interpolation: {
      text: 'How many input elements an output blends. The coordinate transformation goes with it.',
      options: {
        INTER_LINEAR: {
          short: 'blends two an axis; image corners meet',
          text: '(x + ½)·I/O − ½. No antialias when shrinking.',
          elsewhere: 'ONNX: linear, half_pixel · PyTorch: bilinear',
        },
        INTER_NEAREST: {
          short: 'copies the element at ⌊x·I/O⌋',
          text: 'Asymmetric, floor.',
          elsewhere: 'ONNX: nearest, asymmetric, floor · PyTorch: nearest',
        },
        INTER_NEAREST_EXACT: {
          short: 'copies the element at ⌊(x + ½)·I/O⌋',
          text: 'The element under the centre of the output’s cell, in steps of 1/65536 up to 4.14.',
          elsewhere: 'PyTorch: nearest-exact · Pillow: NEAREST',
        },
        INTER_CUBIC: {
          short: 'blends four an axis, by a cubic',
          text: '(x + ½)·I/O − ½, A = −0.75.',
          elsewhere: 'ONNX: cubic, half_pixel · PyTorch: bicubic',
        },
        INTER_AREA: {
          short: 'the mean under the output’s cell',
          text: 'Elements weighed by the part covered. If either axis grows, both blend two elements instead.',
        },
      },
    },
  },
  departures: {
    intel_ipp: {
      name: 'Intel IPP',
      text: 'The packages for x86 blend by Intel IPP, with coordinates in float64; OpenCV’s own source stores them as float32.',
    },
  },
} satisfies RuntimeWords
