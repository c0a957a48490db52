import type { RuntimeWords } from '../../runtimeWords.ts'
import { onnx } from './onnx.ts'

/** ONNX Runtime: ONNX's attributes, and where it departs from the reference. */
export const onnxruntime = {
  attributes: onnx.attributes,
  departures: {
    float32: {
      name: 'Everything in float32',
      text: 'Lengths and coordinates are computed in float32, the reference in float64: 10\u00a0×\u00a00.7 makes 7 here and 6 there.',
    },
    integer_length: {
      name: 'Lengths are whole numbers',
      text: 'align_corners, crops and the test for a single output use the output’s length; the reference uses scale × input, perhaps a fraction.',
    },
    equal_shape_copy: {
      name: 'Equal shapes are copied',
      text: 'An output of the input’s shape is the input, whatever mode, scales or roi say.',
    },
    unit_scale_copy: {
      name: 'An axis of scale 1 is copied',
      text: 'Its region of interest is ignored.',
    },
    antialias_equal_length_copy: {
      name: 'Antialias copies axes of equal length',
      text: 'An axis whose length does not change is copied, though its scale is not 1.',
    },
    tie_epsilon: {
      name: 'Nearly a half is a half',
      text: 'A fraction within 10⁻⁶ of ½ is rounded like ½ itself.',
    },
    pytorch_single_output_zero: {
      name: 'A single output reads 0',
      text: 'pytorch_half_pixel gives coordinate 0 for a length of 1, as ONNX’s text says; the reference gives −½.',
    },
    opset_10_rounding: {
      name: 'Rounding before opset 11',
      text: 'Nearest takes the floor where an axis grows and the ceiling where it shrinks.',
    },
    negative_axes_policy: {
      name: 'Negative axes under a policy',
      text: 'keep_aspect_ratio_policy does not find axes that are counted from the end.',
    },
    integer_truncation: {
      name: 'Integers are cut off',
      text: 'Sums of integer tensors lose their fraction; the reference rounds them, halves to even.',
    },
    antialias_8bit: {
      name: '8-bit antialias in integers',
      text: 'Weights have 22 binary places, and values are rounded and clipped after every axis, as in Pillow.',
    },
    antialias_int8_table: {
      name: 'int8 through the uint8 table',
      text: 'Every pass clips to 0 … 255: negative values become 0, and values above 127 wrap around.',
    },
  },
} satisfies RuntimeWords
