import type { Arithmetic } from './arithmetic.ts'

/**
 * Whether a coordinate goes to the element above the one at its floor, given how far above that
 * floor it lies: `fraction`, from 0 to 1. At 1 it always does. A fraction within `tie` of ½ counts
 * as ½.
 */
type Choice = <N>(m: Arithmetic<N>, fraction: N, tie: number) => boolean

const half = <N>(m: Arithmetic<N>, fraction: N, tie: number): number => {
  const off = m.subtract(fraction, m.of(0.5))
  return Math.abs(m.toNumber(off)) <= tie ? 0 : m.compare(off, m.of(0))
}

const CHOICES = {
  floor: (m, fraction) => m.compare(fraction, m.of(1)) >= 0,
  ceil: (m, fraction) => m.compare(fraction, m.of(0)) > 0,
  /** To the nearest integer; halves go down. TensorRT HALF_DOWN, ONNX round_prefer_floor. */
  roundHalfDown: (m, fraction, tie) => half(m, fraction, tie) > 0,
  /** To the nearest integer; halves go up. TensorRT HALF_UP, ONNX round_prefer_ceil. */
  roundHalfUp: (m, fraction, tie) => half(m, fraction, tie) >= 0,
} satisfies Record<string, Choice>

export type RoundingName = keyof typeof CHOICES

/** The integer `base`, or the one above it, for a coordinate `fraction` above `base`. */
export function roundFrom<N>(
  m: Arithmetic<N>,
  name: RoundingName,
  base: number,
  fraction: N,
  tie = 0,
): number {
  return CHOICES[name](m, fraction, tie) ? base + 1 : base
}

/** Turns a coordinate into an integer, in the arithmetic that the coordinate was computed in. */
export type Rounding = <N>(m: Arithmetic<N>, x: N) => number

const rounding =
  (name: RoundingName): Rounding =>
  (m, x) => {
    const base = m.floor(x)
    return roundFrom(m, name, base, m.subtract(x, m.of(base)))
  }

/** The rounding functions, each named after what it does. */
export const ROUNDINGS: Readonly<Record<RoundingName, Rounding>> = {
  floor: rounding('floor'),
  ceil: rounding('ceil'),
  roundHalfDown: rounding('roundHalfDown'),
  roundHalfUp: rounding('roundHalfUp'),
}
