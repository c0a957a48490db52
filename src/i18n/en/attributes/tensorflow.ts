import type { RuntimeWords } from '../../runtimeWords.ts'

/** `tf.image.resize`, and the ops of version 1 with their flags. */
export const tensorflow = {
  attributes: {
    method: {
      text: 'How many input elements an output blends.',
      options: {
        bilinear: {
          short: 'blends two an axis, by distance',
          text: 'Two elements an axis.',
          elsewhere: 'ONNX: linear · PyTorch: bilinear',
        },
        nearest: {
          short: 'copies one element',
          text: '⌊x·I/O⌋; with half pixel centers ⌊(x + ½)·I/O⌋; with align_corners the closer one, halves up.',
          elsewhere: 'ONNX: nearest, tf_half_pixel_for_nn, floor',
        },
        bicubic: {
          short: 'blends four an axis, from a table of 1024 steps',
          text: 'A = −0.75; with half pixel centers −0.5, and elements outside are left out.',
          elsewhere: 'ONNX: cubic · PyTorch: bicubic',
        },
        area: {
          short: 'the mean under the output’s cell',
          text: 'Elements weighed by the part that the cell from x·I/O to (x + 1)·I/O covers.',
          elsewhere: 'OpenCV: INTER_AREA',
        },
      },
    },
    align_corners: {
      text: 'A flag of version 1. Corner centres meet: x·(I − 1)/(O − 1).',
      options: {
        true: {
          short: 'corner centres meet: x·(I − 1)/(O − 1)',
          text: 'x·(I − 1)/(O − 1)',
          elsewhere: 'ONNX: align_corners',
        },
        false: { short: 'the ratio is I/O', text: 'x·I/O, or what half_pixel_centers says.' },
      },
    },
    half_pixel_centers: {
      text: 'A flag of version 1. Version 2 always has it on.',
      options: {
        true: {
          short: 'image corners meet: (x + ½)·I/O − ½',
          text: '(x + ½)·I/O − ½',
          elsewhere: 'ONNX: half_pixel',
        },
        false: {
          short: 'first centres meet: x·I/O',
          text: 'x·I/O',
          elsewhere: 'ONNX: asymmetric',
        },
      },
    },
    antialias: {
      text: 'Whether the filter widens where an axis shrinks, so that every input element counts.',
      options: {
        true: {
          short: 'the filter widens where an axis shrinks',
          text: 'ScaleAndTranslate: elements outside are left out.',
          elsewhere: 'ONNX: antialias=1, exclude_outside=1',
        },
        false: {
          short: 'reads the same few elements at any scale',
          text: 'Elements between are skipped.',
        },
      },
    },
  },
} satisfies RuntimeWords
