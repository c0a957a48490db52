import type { Evidence, IdleCode, NoteCode } from '../../runtimes/attribute.ts'
import type { AttributeWords } from '../runtimeWords.ts'

/** A remark: what its line says, and what it says when opened. */
export interface NoteWords {
  readonly title: string
  readonly text: string
}

const remarks: Record<NoteCode, NoteWords> = {
  coordinateDefaultContradicted: {
    title: 'Sources disagree on this default',
    text: 'NvInfer.h from 8.0 on says ASYMMETRIC for every mode, and the NEAREST tables of the TensorRT Resize notes come out only with it. The notes themselves say HALF_PIXEL, and a recorded log has HALF_PIXEL values where nothing but LINEAR was set. Set it, and there is no doubt.',
  },
  alignCornersBefore7: {
    title: 'What it means before 7',
    text: 'True is today’s ALIGN_CORNERS, False is ASYMMETRIC.',
  },
  alignCornersIn7: {
    title: 'What it means in 7',
    text: 'True is today’s ALIGN_CORNERS. False is HALF_PIXEL for LINEAR and, going by the comments of the onnx-tensorrt importer, ASYMMETRIC for NEAREST.',
  },
  alignCornersWithScalesIn7: {
    title: 'What it means in 7 with scales',
    text: 'Going by the comments of the onnx-tensorrt importer: NEAREST is ASYMMETRIC either way; for LINEAR, False is HALF_PIXEL and True is ASYMMETRIC. With a shape, True is ALIGN_CORNERS.',
  },
  singlePixelFormula: {
    title: 'FORMULA looked like UPPER up to 8.2',
    text: 'The notes call that a problem. If the transformation was ASYMMETRIC by default, as documented, the formula itself gives coordinate 0 and nothing is wrong. If LINEAR defaulted to HALF_PIXEL, as a recorded log suggests, the centre was due (9.5, 29.5 and 49.5 for the ramp), and it was a defect.',
  },
  edgeBefore72: {
    title: 'Border before 7.2',
    text: 'The notes say that outputs beyond the input’s outer centres were then extrapolated by the formula (step 1). No table of that was recorded; this page pulls them back to the border (step 2), as later versions do.',
  },
  cubicEdgeInferred: {
    title: 'The border of CUBIC is inferred',
    text: 'No document says what CUBIC reads beyond the border, and the recorded runs do not tell. Here the coordinate stays where it is and each tap outside reads the edge element, as in ONNX Runtime and PyTorch.',
  },
}

const idle: Record<IdleCode, string> = {
  nearestOnly: 'no effect here: only nearest rounds',
  cubicOnly: 'no effect here: cubic only',
  noSingleOutput: 'no effect here: no output length is 1',
  nothingResized: 'no effect here: no length changes',
  alignCornersIgnoredByScales: 'no effect here: NEAREST by scales ignores it',
  linearOnly: 'no effect here: linear only',
  antialiasOnly: 'no effect here: only with antialias',
  cropOnly: 'no effect here: only tf_crop_and_resize has a region',
  sizesOnly: 'no effect here: only with sizes',
  scalesOnly: 'no effect here: only with scales',
  notRead: 'no effect here: this importer does not read it',
  linearOrCubicOnly: 'no effect here: linear and cubic only',
  lengthsAnyway: 'no effect here: only the lengths count anyway',
  notWithArea: 'not for area',
}

const evidence: Record<Evidence, { word: string; means: string }> = {
  documented: { word: 'documented', means: 'a header or manual of the runtime says so' },
  observed: { word: 'observed', means: 'recorded results of the runtime show it' },
  inferred: { word: 'inferred', means: 'concluded here from what is known; not read or run' },
}

const attributes: Record<string, AttributeWords> = {
  resize_mode: {
    text: 'How many input elements an output blends along each axis that changes.',
    options: {
      NEAREST: {
        short: 'copies one element',
        text: 'One element, chosen by nearest_rounding.',
        elsewhere: 'ONNX, PyTorch: nearest',
      },
      LINEAR: {
        short: 'blends two an axis, by distance',
        text: 'Two elements an axis. Resizes the last 3 dimensions at most.',
        elsewhere: 'ONNX: linear · PyTorch: linear, bilinear, trilinear',
      },
      CUBIC: {
        short: 'blends four an axis, by a cubic',
        text: 'Four elements an axis, some weights below 0. Resizes the last 2 dimensions, from 8.5 on.',
        elsewhere: 'ONNX: cubic · PyTorch: bicubic',
      },
    },
  },
  coordinate_transformation: {
    text: 'Where an output element falls on the input.',
    options: {
      HALF_PIXEL: {
        short: 'image corners meet',
        text: '(x + ½)·I/O − ½',
        elsewhere: 'ONNX: half_pixel · PyTorch: align_corners=False',
      },
      ALIGN_CORNERS: {
        short: 'corner centres meet',
        text: 'x·(I − 1)/(O − 1)',
        elsewhere: 'ONNX: align_corners · PyTorch: align_corners=True',
      },
      ASYMMETRIC: {
        short: 'first centres meet',
        text: 'x·I/O',
        elsewhere: 'ONNX: asymmetric · PyTorch: mode=nearest',
      },
    },
  },
  nearest_rounding: {
    text: 'Which element NEAREST takes when the coordinate lies between two.',
    options: {
      FLOOR: { short: 'the lower of the two', text: '⌊x⌋', elsewhere: 'ONNX: floor' },
      CEIL: { short: 'the upper of the two', text: '⌈x⌉', elsewhere: 'ONNX: ceil' },
      HALF_UP: {
        short: 'the closer; a half goes up',
        text: '⌊x + ½⌋',
        elsewhere: 'ONNX: round_prefer_ceil',
      },
      HALF_DOWN: {
        short: 'the closer; a half goes down',
        text: '⌈x − ½⌉',
        elsewhere: 'ONNX: round_prefer_floor',
      },
    },
  },
  selector_for_single_pixel: {
    text: 'What an output of length 1 reads along that axis.',
    options: {
      FORMULA: { short: 'where the formula says', text: 'As for any other length.' },
      UPPER: {
        short: 'the first element',
        text: 'Coordinate 0, whatever the formula says.',
        elsewhere: 'ONNX: pytorch_half_pixel (with HALF_PIXEL)',
      },
    },
  },
  cubic_coeff: {
    text: 'The A of the cubic: the lower, the deeper its negative lobes. −0.75 sharpens more than −0.5. ONNX: cubic_coeff_a.',
    options: {},
  },
  exclude_outside: {
    text: 'Taps outside the input get weight 0 and the rest are scaled to sum to 1. Else the edge element stands in for them. ONNX: exclude_outside.',
    options: {},
  },
  align_corners: {
    text: 'The coordinate transformation of versions before 8, as a switch. Its meaning depends on the version.',
    options: {},
  },
}

/** What is known about attributes and values, how well, and what they do. */
export const notes = { remarks, idle, evidence, attributes }
