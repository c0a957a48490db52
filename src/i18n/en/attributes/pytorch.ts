import type { RuntimeWords } from '../../runtimeWords.ts'

/** `torch.nn.functional.interpolate`. */
export const pytorch = {
  attributes: {
    mode: {
      text: 'How many input elements an output blends, and for how many spatial axes.',
      options: {
        nearest: {
          short: 'copies the element at ⌊x·I/O⌋',
          text: 'Any number of spatial axes. Asymmetric, floor: what a shifted result comes from.',
          elsewhere: 'ONNX: nearest, asymmetric, floor · OpenCV: INTER_NEAREST',
        },
        'nearest-exact': {
          short: 'copies the element at ⌊(x + ½)·I/O⌋',
          text: 'Any number of spatial axes. The element under the centre of the output’s cell.',
          elsewhere: 'ONNX: nearest, half_pixel, round_prefer_ceil · Pillow: NEAREST',
        },
        linear: {
          short: 'blends two, by distance',
          text: 'One spatial axis: (N, C, W).',
          elsewhere: 'ONNX: linear',
        },
        bilinear: {
          short: 'blends two an axis, by distance',
          text: 'Two spatial axes: (N, C, H, W).',
          elsewhere: 'ONNX: linear · TensorRT: LINEAR',
        },
        trilinear: {
          short: 'blends two an axis, by distance',
          text: 'Three spatial axes: (N, C, D, H, W).',
          elsewhere: 'ONNX: linear · TensorRT: LINEAR',
        },
        bicubic: {
          short: 'blends four an axis, by a cubic',
          text: 'Two spatial axes. A = −0.75; with antialias −0.5.',
          elsewhere: 'ONNX: cubic · TensorRT: CUBIC',
        },
        area: {
          short: 'the mean of whole elements',
          text: 'Elements from ⌊x·I/O⌋ to ⌈(x + 1)·I/O⌉, all alike: adaptive_avg_pool.',
        },
      },
    },
    align_corners: {
      text: 'Where an output element falls on the input.',
      options: {
        true: {
          short: 'corner centres meet: x·(I − 1)/(O − 1)',
          text: 'x·(I − 1)/(O − 1)',
          elsewhere: 'ONNX: align_corners · TensorRT: ALIGN_CORNERS',
        },
        false: {
          short: 'image corners meet: (x + ½)·I/O − ½',
          text: '(x + ½)·I/O − ½',
          elsewhere: 'ONNX: half_pixel · TensorRT: HALF_PIXEL',
        },
      },
    },
    antialias: {
      text: 'Whether the filter widens where an axis shrinks, so that every input element counts. Taps outside are left out.',
      options: {
        true: {
          short: 'the filter widens where an axis shrinks',
          text: 'As Pillow resizes.',
          elsewhere: 'ONNX: antialias=1, exclude_outside=1',
        },
        false: {
          short: 'reads the same few elements at any scale',
          text: 'Elements between are skipped.',
        },
      },
    },
    recompute_scale_factor: {
      text: 'Which scale coordinates use when scale_factor is given.',
      options: {
        true: {
          short: 'coordinates use O/I',
          text: 'The scale is computed again from both lengths.',
        },
        false: {
          short: 'coordinates use scale_factor as given',
          text: 'The given number, though the length was floored.',
        },
      },
    },
  },
  departures: {
    antialias_single_column: {
      name: 'Every row is the first',
      text: 'With antialias and an output width of 1, the CPU code reads the taps of row 0 for every row.',
    },
  },
} satisfies RuntimeWords
