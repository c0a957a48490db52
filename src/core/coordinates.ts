import type { Arithmetic } from './arithmetic.ts'

/**
 * How an axis turns output distances into input distances, and in which order it rounds.
 * - `lengths`: by the ratio of two lengths, as `x·(I/O)` (order `ratio`) or `(x·I)/O` (`product`);
 * - `scale`: by a given scale (output per input), as `x/s` (`divide`) or `x·(1/s)` (`inverse`).
 */
export type Rescale =
  | { readonly by: 'lengths'; readonly order: 'ratio' | 'product' }
  | { readonly by: 'scale'; readonly scale: number; readonly order: 'divide' | 'inverse' }

/** What a formula knows of its axis. */
export interface FormulaAxis<N> {
  /** Length of the input, at least 1. */
  readonly input: number
  /** Length of the output, at least 1. */
  readonly output: number
  /** An output distance as an input distance, by the axis's scale. */
  rescale(x: N): N
  /** x·p/q in the axis's order of operations; q must not be 0. */
  multiplyByRatio(x: N, p: number, q: number): N
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

/**
 * x·(I − 1)/(O − 1), and 0 for a single output. NvInfer.h 8.0–11.1, `kALIGN_CORNERS`; the single
 * output as ONNX Resize-11 and ONNX Runtime have it, since the formula divides by zero there.
 */
const alignCorners: CoordinateFormula = (m, x, axis) =>
  axis.output === 1 ? m.of(0) : axis.multiplyByRatio(x, axis.input - 1, axis.output - 1)

/** x·I/O. NvInfer.h 8.0–11.1, `kASYMMETRIC`; ONNX Resize-11. */
const asymmetric: CoordinateFormula = (_m, x, axis) => axis.rescale(x)

/** The coordinate transformations by name, in ONNX's spelling. A new one is one entry here. */
export const TRANSFORMATIONS = {
  half_pixel: halfPixel,
  align_corners: alignCorners,
  asymmetric,
} satisfies Record<string, CoordinateFormula>

export type TransformationName = keyof typeof TRANSFORMATIONS

/** The axis a formula sees, with the rescaling done once and in the order that `rescale` names. */
export function formulaAxis<N>(
  m: Arithmetic<N>,
  input: number,
  output: number,
  rescale: Rescale,
): FormulaAxis<N> {
  const ordered = (p: number, q: number): ((x: N) => N) => {
    if (rescale.by === 'lengths' && rescale.order === 'product') {
      return (x) => m.divide(m.multiply(x, m.of(p)), m.of(q))
    }
    const ratio = m.divide(m.of(p), m.of(q))
    return (x) => m.multiply(x, ratio)
  }
  const cache = new Map<string, (x: N) => N>()
  const cached = (p: number, q: number): ((x: N) => N) => {
    const key = `${p}/${q}`
    const found = cache.get(key) ?? ordered(p, q)
    cache.set(key, found)
    return found
  }
  return {
    input,
    output,
    rescale: rescale.by === 'lengths' ? cached(input, output) : byScale(m, rescale),
    multiplyByRatio: (x, p, q) => cached(p, q)(x),
  }
}

function byScale<N>(m: Arithmetic<N>, { scale, order }: Rescale & { by: 'scale' }): (x: N) => N {
  const s = m.of(scale)
  if (order === 'divide') return (x) => m.divide(x, s)
  const inverse = m.divide(m.of(1), s)
  return (x) => m.multiply(x, inverse)
}
