import { ARITHMETICS, type Arithmetic } from './arithmetic.ts'
import type { AxisSpec } from './axisSpec.ts'
import { formulaAxis } from './formulaAxis.ts'

/** Farther out than any element; taps counted from here are still whole numbers of 32 bits. */
const FARTHEST = 2 ** 30

/** An element far outside the input for one that is so far out that 32 bits do not hold its index. */
export function withinReach(base: number): number {
  return Math.min(Math.max(base, -FARTHEST), FARTHEST)
}

/** The element that taps are counted from, and how far beyond it a coordinate lies. */
export function splitter<N>(
  m: Arithmetic<N>,
  spec: AxisSpec,
): (x: N) => { base: number; fraction: N } {
  if (spec.neighbours !== 'padded' || m.name === 'exact') {
    return (x) => {
      const base = m.floor(x)
      return { base: withinReach(base), fraction: m.subtract(x, m.of(base)) }
    }
  }
  // onnx/reference/ops/op_resize.py: the fraction is taken of the coordinate, the neighbours of the
  // padded coordinate. Adding the padding can round a coordinate just above an integer down to it.
  const padding = paddingOf(spec)
  return (x) => {
    const low = m.floor(x)
    const fraction = m.subtract(x, m.of(low))
    const padded = m.add(x, m.of(padding))
    const floor = m.floor(padded)
    const whole = m.compare(padded, m.of(floor)) === 0
    const integer = m.compare(fraction, m.of(0)) === 0
    const base = withinReach(floor - padding - (whole ? 1 : 0))
    return { base, fraction: integer ? m.of(1) : fraction }
  }
}

/** Half of the taps that ONNX's reference reads. */
function paddingOf(spec: AxisSpec): number {
  const { filter } = spec
  if (filter.kind === 'cubic') return 2
  if (filter.kind !== 'antialias') return 1
  const { scale } = formulaAxis(ARITHMETICS.float64, spec)
  return -Math.floor(-(filter.shape === 'cubic' ? 2 : 1) / Math.min(scale, 1))
}
