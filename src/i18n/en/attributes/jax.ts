import type { RuntimeWords } from '../../runtimeWords.ts'

/** `jax.image.resize`. */
export const jax = {
  attributes: {
    method: {
      text: 'How many input elements an output blends along each axis. Image corners always meet: (x + ½)·I/O − ½.',
      options: {
        nearest: {
          short: 'copies the element at ⌊(x + ½)·I/O⌋',
          text: 'The element under the centre of the output’s cell.',
          elsewhere: 'PyTorch: nearest-exact',
        },
        linear: {
          short: 'blends two an axis, by distance',
          text: 'Elements outside are left out.',
          elsewhere: 'ONNX: linear, half_pixel · PyTorch: bilinear',
        },
        cubic: {
          short: 'blends four an axis, by a cubic',
          text: 'A = −0.5, elements outside are left out.',
          elsewhere: 'ONNX: cubic, half_pixel, cubic_coeff_a=−0.5, exclude_outside=1',
        },
        'cubic-pytorch': {
          short: 'blends four an axis, by PyTorch’s cubic',
          text: 'A = −0.75, the edge stands for elements outside. With antialias it is cubic itself.',
          elsewhere: 'ONNX: cubic, half_pixel · PyTorch: bicubic',
        },
        area: {
          short: 'the mean under the output’s cell',
          text: 'Elements weighed by the part that the cell covers.',
          elsewhere: 'OpenCV: INTER_AREA',
        },
      },
    },
    antialias: {
      text: 'Whether the filter widens where an axis shrinks, so that every input element counts.',
      options: {
        true: {
          short: 'the filter widens where an axis shrinks',
          text: 'On unless set.',
          elsewhere: 'ONNX: antialias=1, exclude_outside=1',
        },
        false: {
          short: 'reads the same few elements at any scale',
          text: 'Elements between are skipped.',
        },
      },
    },
  },
  departures: {
    xla_folding: {
      name: 'XLA folds the lengths',
      text: '(x + ½)·I/O is computed as (x + ½)·(I·(1/O)), which rounds differently and can pick a neighbour.',
    },
  },
} satisfies RuntimeWords
