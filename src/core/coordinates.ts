import type { Arithmetic } from './arithmetic.ts'
import type { FormulaAxis } from './formulaAxis.ts'

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
