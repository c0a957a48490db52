import type { Arithmetic } from './arithmetic.ts'
import type { AxisSpec } from './axisSpec.ts'
import { TRANSFORMATIONS } from './coordinates.ts'
import { type FormulaAxis, formulaAxis } from './formulaAxis.ts'

/** Where an output falls on the input, in numbers of the arithmetic that it was computed in. */
export interface Place<N> {
  /** Step 1, by the formula. */
  readonly coordinate: N
  /** Step 2, after the single-pixel choice and the pull back into the input. */
  readonly pulled: N
  /** It reads nothing and gets the extrapolation value. */
  readonly outside: boolean
}

/** Where an output falls: by the formula, and after what the spec does to that. */
export function locator<N>(
  m: Arithmetic<N>,
  spec: AxisSpec,
  axis: FormulaAxis<N> = formulaAxis(m, spec),
): (output: number) => Place<N> {
  const formula = TRANSFORMATIONS[spec.transformation]
  const [zero, last] = [m.of(0), m.of(spec.input - 1)]
  const store = (x: N) => (spec.stored ? m.of(Math.fround(m.toNumber(x))) : x)
  return (o: number) => {
    // A copied axis keeps its formula only to tell which outputs it extrapolates.
    const copied = spec.filter.kind === 'copy' && !spec.extrapolate
    const coordinate = copied ? m.of(o) : store(formula(m, m.of(o), axis))
    const single = spec.output === 1 && spec.singlePixel !== 'formula' && !copied
    const chosen = single ? m.of(spec.singlePixel as number) : coordinate
    const inside = clamp(m, chosen, zero, last)
    const outside = spec.extrapolate === true && m.compare(inside, chosen) !== 0
    return { coordinate, pulled: spec.edge === 'coordinate' ? inside : chosen, outside }
  }
}

function clamp<N>(m: Arithmetic<N>, x: N, low: N, high: N): N {
  if (m.compare(x, low) < 0) return low
  return m.compare(x, high) > 0 ? high : x
}
