import type { RuntimeWords } from '../../runtimeWords.ts'

/** ONNX's Resize and Upsample. */
export const onnx = {
  attributes: {
    mode: {
      text: 'How many input elements an output blends along each axis.',
      options: {
        nearest: {
          short: 'copies one element',
          text: 'One element, chosen by nearest_mode.',
          elsewhere: 'TensorRT: NEAREST · PyTorch: nearest',
        },
        linear: {
          short: 'blends two an axis, by distance',
          text: 'Two elements an axis; with antialias, all under a wider triangle.',
          elsewhere: 'TensorRT: LINEAR · PyTorch: linear, bilinear, trilinear',
        },
        cubic: {
          short: 'blends four an axis, by a cubic',
          text: 'Four elements an axis, some weights below 0.',
          elsewhere: 'TensorRT: CUBIC · PyTorch: bicubic',
        },
      },
    },
    coordinate_transformation_mode: {
      text: 'Where an output element falls on the input.',
      options: {
        half_pixel: {
          short: 'image corners meet',
          text: '(x + ½)·I/O − ½',
          elsewhere: 'TensorRT: HALF_PIXEL · PyTorch: align_corners=False',
        },
        half_pixel_symmetric: {
          short: 'image centres meet, though scale·I is no whole number',
          text: 'half_pixel, moved so that what the floor of the length cut off is shared by both ends.',
        },
        pytorch_half_pixel: {
          short: 'image corners meet; a single output reads 0',
          text: 'half_pixel, but 0 where the output length is 1.',
          elsewhere: 'PyTorch before 1.10 · TensorRT: HALF_PIXEL with UPPER',
        },
        align_corners: {
          short: 'corner centres meet',
          text: 'x·(I − 1)/(O − 1)',
          elsewhere: 'TensorRT: ALIGN_CORNERS · PyTorch: align_corners=True',
        },
        asymmetric: {
          short: 'first centres meet',
          text: 'x·I/O',
          elsewhere: 'TensorRT: ASYMMETRIC · PyTorch: mode=nearest',
        },
        tf_half_pixel_for_nn: {
          short: 'half_pixel without its −½; goes with floor',
          text: '(x + ½)·I/O. Left the standard with opset 13.',
          elsewhere: 'TensorFlow: nearest with half_pixel_centers · PyTorch: nearest-exact',
        },
        tf_crop_and_resize: {
          short: 'end centres of the roi meet the output’s',
          text: 'From one end of roi to the other; outside the input, extrapolation_value.',
          elsewhere: 'TensorFlow: tf.image.crop_and_resize',
        },
      },
    },
    nearest_mode: {
      text: 'Which element nearest takes when the coordinate lies between two.',
      options: {
        round_prefer_floor: {
          short: 'the closer; a half goes down',
          text: '⌈x − ½⌉',
          elsewhere: 'TensorRT: HALF_DOWN',
        },
        round_prefer_ceil: {
          short: 'the closer; a half goes up',
          text: '⌊x + ½⌋',
          elsewhere: 'TensorRT: HALF_UP',
        },
        floor: { short: 'the lower of the two', text: '⌊x⌋', elsewhere: 'TensorRT: FLOOR' },
        ceil: { short: 'the upper of the two', text: '⌈x⌉', elsewhere: 'TensorRT: CEIL' },
        'floor / ceil': {
          short: 'floor where the axis grows, ceil where it shrinks',
          text: 'Before opset 11 the text names no rounding; the test data show this one.',
        },
      },
    },
    cubic_coeff_a: {
      text: 'The A of the cubic: the lower, the deeper its negative lobes. −0.5 is Pillow’s and TensorFlow’s, −0.75 PyTorch’s and OpenCV’s. TensorRT: cubic_coeff.',
      options: {},
    },
    exclude_outside: {
      text: 'What elements outside the input weigh.',
      options: {
        true: {
          short: 'outside weighs nothing, the rest sums to 1',
          text: 'Left out, the rest scaled to sum to 1.',
        },
        false: {
          short: 'the edge element stands in outside',
          text: 'The edge element stands in for them.',
        },
      },
    },
    antialias: {
      text: 'Whether the filter widens where an axis shrinks, so that every input element counts.',
      options: {
        true: {
          short: 'the filter widens where an axis shrinks',
          text: 'Stretched by input per output, like Pillow’s.',
        },
        false: {
          short: 'reads the same few elements at any scale',
          text: 'Elements between are skipped.',
        },
      },
    },
    axes: {
      text: 'The axes that sizes, scales and roi speak of; the others keep their length. −1 is the last. Absent: all of them.',
      options: {},
    },
    keep_aspect_ratio_policy: {
      text: 'Whether sizes are taken as they are, or as bounds of one common scale.',
      options: {
        stretch: { short: 'every axis gets its own size', text: 'The sizes as given.' },
        not_larger: {
          short: 'one scale: the smallest that sizes ask for',
          text: 'No axis becomes longer than its size.',
        },
        not_smaller: {
          short: 'one scale: the largest that sizes ask for',
          text: 'No axis becomes shorter than its size.',
        },
      },
    },
    roi: {
      text: 'The region that tf_crop_and_resize samples: starts of all axes, then ends, in units of I − 1. An input of the node, not an attribute.',
      options: {},
    },
    extrapolation_value: {
      text: 'The output of tf_crop_and_resize where its coordinate lies outside the input.',
      options: {},
    },
  },
} satisfies RuntimeWords
