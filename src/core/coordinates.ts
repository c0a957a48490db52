import { type Arithmetic, type ArithmeticName, withArithmetic } from './arithmetic.ts'
import { type Rescale, type Rescaler, rescaleConstants, rescaler } from './rescale.ts'

/** What a formula knows of its axis. All numbers are of the arithmetic that it is evaluated in. */
export interface FormulaAxis<N> {
  /** Length of the input, at least 1. */
  readonly input: number
  /** Length of the output as formulas see it: an integer, or scale·I, which may be a fraction. */
  readonly output: N
  /** Whether that length is 1. */
  readonly single: boolean
  /** An output distance as an input distance, by the axis's scale. */
  readonly rescale: Rescaler<N>
  /** x·p/q in the axis's order of operations; q must not be 0. */
  multiplyByRatio(x: N, p: N, q: N): N
  readonly scale: N
  readonly ratio: N
  /** I/2·(1 − O/(scale·I)): how far half_pixel_symmetric moves the samples. */
  readonly symmetricOffset: N
  /** Where the region of interest starts on the input, and how long it is as a part of I − 1. */
  readonly roiStart: N
  readonly roiSpan: N
}

/**
 * A coordinate transformation: where output position `x` (an index, or any real position between
 * indices) falls on the input. Both in index units: 0 is the centre of element 0.
 */
export type CoordinateFormula = <N>(m: Arithmetic<N>, x: N, axis: FormulaAxis<N>) => N

/** (x + ½)·I/O − ½. NvInfer.h 8.0–11.1, `ResizeCoordinateTransformation::kHALF_PIXEL`; ONNX Resize-11. */
const halfPixel: CoordinateFormula = (m, x, axis) => {
  const half = m.of(0.5)
  return m.subtract(axis.rescale(m.add(x, half)), half)
}

/** half_pixel, moved so that the centres of input and output agree. ONNX Resize-19. */
const halfPixelSymmetric: CoordinateFormula = (m, x, axis) => {
  const half = m.of(0.5)
  const rescaled = m.add(axis.symmetricOffset, axis.rescale(m.add(x, half)))
  return m.subtract(rescaled, half)
}

/**
 * x·(I − 1)/(O − 1), and 0 for a single output. NvInfer.h 8.0–11.1, `kALIGN_CORNERS`; the single
 * output as ONNX Resize-11 and ONNX Runtime have it, since the formula divides by zero there.
 */
const alignCorners: CoordinateFormula = (m, x, axis) =>
  axis.single
    ? m.of(0)
    : axis.multiplyByRatio(x, m.of(axis.input - 1), m.subtract(axis.output, m.of(1)))

/** x·I/O. NvInfer.h 8.0–11.1, `kASYMMETRIC`; ONNX Resize-11. */
const asymmetric: CoordinateFormula = (_m, x, axis) => axis.rescale(x)

/** (x + ½)·I/O, for a floor to follow. TensorFlow's half_pixel_centers for nearest; ONNX Resize-11. */
const halfPixelForNearest: CoordinateFormula = (m, x, axis) => axis.rescale(m.add(x, m.of(0.5)))

/**
 * From one end of a region of interest to the other; its middle for a single output. TensorFlow's
 * CropAndResize; ONNX Resize-11.
 */
const cropAndResize: CoordinateFormula = (m, x, axis) => {
  const along = m.multiply(axis.single ? m.of(0.5) : x, axis.roiSpan)
  const reached = m.multiply(along, m.of(axis.input - 1))
  if (axis.single) return m.add(reached, axis.roiStart)
  return m.add(m.divide(reached, m.subtract(axis.output, m.of(1))), axis.roiStart)
}

/**
 * Where OpenCV's INTER_AREA blends unless both axes shrink: floor(x·I/O), and beyond it the part of
 * the output cell that lies past the next input cell's edge, stored as float32 before its whole part
 * is dropped. OpenCV 4, resize.cpp, `area_mode`.
 */
const areaEnlarging: CoordinateFormula = (m, x, axis) => {
  const low = m.of(m.floor(m.multiply(x, axis.ratio)))
  const one = m.of(1)
  const past = m.subtract(m.add(x, one), m.multiply(m.add(low, one), axis.scale))
  if (m.compare(past, m.of(0)) <= 0) return low
  const stored = m.name === 'exact' ? past : m.of(Math.fround(m.toNumber(past)))
  return m.add(low, m.subtract(stored, m.of(m.floor(stored))))
}

/** The coordinate transformations by name, in ONNX's spelling where it has one. */
export const TRANSFORMATIONS = {
  half_pixel: halfPixel,
  half_pixel_symmetric: halfPixelSymmetric,
  align_corners: alignCorners,
  asymmetric,
  tf_half_pixel_for_nn: halfPixelForNearest,
  tf_crop_and_resize: cropAndResize,
  area_enlarging: areaEnlarging,
} satisfies Record<string, CoordinateFormula>

export type TransformationName = keyof typeof TRANSFORMATIONS

/** The part of the input that tf_crop_and_resize samples, in units of I − 1: [0, 1] is all of it. */
export interface Region {
  readonly start: number
  readonly end: number
  /** What its length and its start on the input are computed in. */
  readonly arithmetic: ArithmeticName
}

/** What decides the formula of an axis, apart from its name. Part of `AxisSpec`. */
export interface FormulaSpec {
  readonly input: number
  readonly output: number
  readonly rescale: Rescale
  /** What scale, ratio and offset are computed in, when not in the formula's own arithmetic. */
  readonly constants?: ArithmeticName
  /** The ratio, once computed, is rounded to this. */
  readonly storedRatio?: 'float32'
  /** Formulas see scale·I, a fraction perhaps, in place of the output length. */
  readonly fractionalOutput?: boolean
  readonly roi?: Region
}

/** The axis a formula sees, with everything that does not depend on x done once. */
export function formulaAxis<N>(m: Arithmetic<N>, spec: FormulaSpec): FormulaAxis<N> {
  const { input, output, rescale } = spec
  const scaling = convert(m, spec.constants ?? m.name, (c) => scalingIn(c, spec))
  const region = convert(m, spec.roi?.arithmetic ?? m.name, (c) => regionIn(c, spec))
  const byRatio = rescale.by === 'lengths' && rescale.order === 'ratio'
  let ratio: N | null = null
  // Field by field: a map of lengths makes many of these, and spreading them is slow.
  return {
    output: scaling.output,
    scale: scaling.scale,
    ratio: scaling.ratio,
    symmetricOffset: scaling.symmetricOffset,
    roiStart: region.roiStart,
    roiSpan: region.roiSpan,
    input,
    single: m.compare(scaling.output, m.of(1)) === 0,
    rescale: rescaler(m, input, output, rescale, scaling),
    multiplyByRatio: (x, p, q) => {
      if (!byRatio) return m.divide(m.multiply(x, p), q)
      ratio ??= m.divide(p, q)
      return m.multiply(x, ratio)
    },
  }
}

/** Named numbers computed in the arithmetic `name`, as numbers of `m`. */
function convert<N, K extends string>(
  m: Arithmetic<N>,
  name: ArithmeticName,
  compute: <C>(c: Arithmetic<C>) => Readonly<Record<K, C>>,
): Readonly<Record<K, N>> {
  if (name === m.name) return compute(m)
  return (m.beside ?? withArithmetic)(name, (c) => {
    const found = Object.entries(compute(c)) as [K, Parameters<typeof c.toNumber>[0]][]
    const here = found.map(([key, value]) => [key, m.of(c.toNumber(value))])
    return Object.fromEntries(here) as Record<K, N>
  })
}

function scalingIn<N>(m: Arithmetic<N>, spec: FormulaSpec) {
  const { input, output, rescale, fractionalOutput } = spec
  const { scale, ratio } = rescaleConstants(m, input, output, rescale)
  const scaled = m.multiply(scale, m.of(input))
  const adjustment = m.divide(m.of(output), scaled)
  return {
    scale,
    ratio: spec.storedRatio ? m.of(Math.fround(m.toNumber(ratio))) : ratio,
    output: fractionalOutput ? scaled : m.of(output),
    symmetricOffset: m.multiply(m.of(input / 2), m.subtract(m.of(1), adjustment)),
  }
}

function regionIn<N>(m: Arithmetic<N>, { input, roi }: FormulaSpec) {
  const start = m.of(roi?.start ?? 0)
  return {
    roiStart: m.multiply(start, m.of(input - 1)),
    roiSpan: m.subtract(m.of(roi?.end ?? 1), start),
  }
}
