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
