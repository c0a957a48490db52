import type { Arithmetic } from './arithmetic.ts'

/**
 * How an axis turns output distances into input distances, and in which order it rounds.
 * `lengths`: by the two lengths I and O,
 * - `ratio`: x·(I/O), `product`: (x·I)/O, `folded`: x·(I·(1/O)) (what XLA makes of `product`),
 * - `divide`: x/(O/I), `inverse`: x·(1/(O/I)),
 * - `sum`: I/O added up from output to output, starting at half of it (Pillow, Geometry.c),
 * - `fixed16`: in steps of 1/65536 (OpenCV, resizeNN_bitexact),
 * - `corners`: x·((I−1)/(O−1)), and 0 for a single output (PyTorch's antialias with align_corners).
 * `scale`: by a scale (output per input) as it was given: `divide` x/s, `inverse` x·(1/s).
 */
export type Rescale =
  | { readonly by: 'lengths'; readonly order: LengthsOrder }
  | { readonly by: 'scale'; readonly scale: number; readonly order: 'divide' | 'inverse' }

type LengthsOrder =
  | 'ratio'
  | 'product'
  | 'folded'
  | 'divide'
  | 'inverse'
  | 'sum'
  | 'fixed16'
  | 'corners'

/** Turns an output distance into an input distance. */
export type Rescaler<N> = (x: N) => N

/** The constants of an axis's rescaling, in the arithmetic that they are computed in. */
export interface RescaleConstants<N> {
  /** Output per input. */
  readonly scale: N
  /** Input per output: what a distance is multiplied by. */
  readonly ratio: N
}

/** The scale and its inverse, computed once, in the order that `rescale` names. */
export function rescaleConstants<N>(
  m: Arithmetic<N>,
  input: number,
  output: number,
  rescale: Rescale,
): RescaleConstants<N> {
  const scale = rescale.by === 'scale' ? m.of(rescale.scale) : m.divide(m.of(output), m.of(input))
  if (rescale.order === 'corners') {
    return { scale, ratio: output > 1 ? m.divide(m.of(input - 1), m.of(output - 1)) : m.of(0) }
  }
  if (rescale.order === 'folded') {
    return { scale, ratio: m.multiply(m.of(input), m.divide(m.of(1), m.of(output))) }
  }
  const direct = rescale.by === 'lengths' && rescale.order !== 'inverse'
  const ratio = direct ? m.divide(m.of(input), m.of(output)) : m.divide(m.of(1), scale)
  return { scale, ratio }
}

/** The rescaling of an axis. `constants` are numbers of `m`, wherever they were computed. */
export function rescaler<N>(
  m: Arithmetic<N>,
  input: number,
  output: number,
  { order }: Rescale,
  { scale, ratio }: RescaleConstants<N>,
): Rescaler<N> {
  switch (order) {
    case 'ratio':
    case 'folded':
    case 'corners':
    case 'inverse':
      return (x) => m.multiply(x, ratio)
    case 'product':
      return (x) => m.divide(m.multiply(x, m.of(input)), m.of(output))
    case 'divide':
      return (x) => m.divide(x, scale)
    case 'sum':
      return runningSum(m, ratio)
    case 'fixed16':
      return fixed16(m, input, output)
  }
}

/** Distances k + ½ are the sums of k ratios and half a one, added one after another. */
function runningSum<N>(m: Arithmetic<N>, ratio: N): Rescaler<N> {
  const sums = [m.multiply(ratio, m.of(0.5))]
  return (x) => {
    const steps = Math.max(0, m.floor(x))
    for (let k = sums.length; k <= steps; k++) sums.push(m.add(sums[k - 1]!, ratio))
    const rest = m.subtract(x, m.of(steps + 0.5))
    return m.compare(rest, m.of(0)) === 0
      ? sums[steps]!
      : m.add(sums[steps]!, m.multiply(rest, ratio))
  }
}

/**
 * OpenCV to 4.14, resizeNN_bitexact: a step of round(65536·I/O), and half a step for a distance of ½,
 * less 1 where I is odd.
 */
function fixed16<N>(m: Arithmetic<N>, input: number, output: number): Rescaler<N> {
  const step = Math.floor((input * 65536 + Math.floor(output / 2)) / output)
  const first = Math.floor(step / 2) - (input % 2)
  const one = m.of(65536)
  return (x) => {
    const steps = m.multiply(m.subtract(x, m.of(0.5)), m.of(step))
    return m.divide(m.add(steps, m.of(first)), one)
  }
}
