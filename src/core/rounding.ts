import type { Arithmetic } from './arithmetic.ts'

/** Turns a coordinate into an integer, in the arithmetic that the coordinate was computed in. */
export type Rounding = <N>(m: Arithmetic<N>, x: N) => number

const floor: Rounding = (m, x) => m.floor(x)

// 0 − … rather than −…, which would give −0.
const ceil: Rounding = (m, x) => 0 - m.floor(m.subtract(m.of(0), x))

/** To the nearest integer; halves go down. TensorRT HALF_DOWN, ONNX round_prefer_floor. */
const roundHalfDown: Rounding = (m, x) => ceil(m, m.subtract(x, m.of(0.5)))

/** To the nearest integer; halves go up. TensorRT HALF_UP, ONNX round_prefer_ceil. */
const roundHalfUp: Rounding = (m, x) => floor(m, m.add(x, m.of(0.5)))

/** The rounding functions, each named after what it does. */
export const ROUNDINGS = { floor, ceil, roundHalfDown, roundHalfUp } satisfies Record<
  string,
  Rounding
>

export type RoundingName = keyof typeof ROUNDINGS
