import type { RuntimeWords } from '../../runtimeWords.ts'

/** `Image.resize`. */
export const pillow = {
  attributes: {
    resample: {
      text: 'How many input elements an output blends. All but NEAREST widen where an axis shrinks; elements outside are left out.',
      options: {
        NEAREST: {
          short: 'copies the element at ⌊(x + ½)·I/O⌋',
          text: 'The element under the centre of the output’s cell; positions are added up in float64.',
          elsewhere: 'PyTorch: nearest-exact · OpenCV: INTER_NEAREST_EXACT',
        },
        BOX: {
          short: 'the mean of elements whose centre the cell covers',
          text: 'All alike. Like NEAREST where an axis grows.',
        },
        BILINEAR: {
          short: 'blends by distance; wider where an axis shrinks',
          text: 'A triangle, always antialiased.',
          elsewhere: 'ONNX: linear, antialias=1, exclude_outside=1 · PyTorch: bilinear, antialias',
        },
        BICUBIC: {
          short: 'blends by a cubic; wider where an axis shrinks',
          text: 'A = −0.5, always antialiased.',
          elsewhere: 'ONNX: cubic, antialias=1, exclude_outside=1, cubic_coeff_a=−0.5',
        },
      },
    },
  },
} satisfies RuntimeWords
