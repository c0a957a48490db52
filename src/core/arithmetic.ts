import { exact } from './rational.ts'

export type ArithmeticName = 'exact' | 'float64' | 'float32'

/**
 * The numbers that a coordinate formula is evaluated in. A formula is written once, over this
 * interface; evaluating it in float32 rounds after every operation, as a runtime's code does.
 */
export interface Arithmetic<N> {
  readonly name: ArithmeticName
  /** The number of this arithmetic nearest to `value`. */
  of(value: number): N
  add(a: N, b: N): N
  subtract(a: N, b: N): N
  multiply(a: N, b: N): N
  /** `b` must not be 0. */
  divide(a: N, b: N): N
  /** Negative, zero or positive as a is less than, equal to or greater than b. */
  compare(a: N, b: N): number
  /** The largest integer not above `a`. */
  floor(a: N): number
  /** The float64 nearest to `a`. */
  toNumber(a: N): number
  /** `withArithmetic` for what is computed beside this; given by an arithmetic that records. */
  readonly beside?: WithArithmetic
}

type WithArithmetic = <R>(name: ArithmeticName, use: <N>(m: Arithmetic<N>) => R) => R

const float64: Arithmetic<number> = {
  name: 'float64',
  of: (value) => value,
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  compare: (a, b) => a - b,
  floor: Math.floor,
  toNumber: (a) => a,
}

// Float64 results of one operation on float32 operands, rounded again, equal the float32 results:
// 53 bits are more than 2·24 + 2, so the double rounding is innocuous (Figueroa, 1995).
const float32: Arithmetic<number> = {
  name: 'float32',
  of: Math.fround,
  add: (a, b) => Math.fround(a + b),
  subtract: (a, b) => Math.fround(a - b),
  multiply: (a, b) => Math.fround(a * b),
  divide: (a, b) => Math.fround(a / b),
  compare: (a, b) => a - b,
  floor: Math.floor,
  toNumber: (a) => a,
}

/** The three arithmetics by name. `exact` is rational: it never rounds. */
export const ARITHMETICS: {
  exact: typeof exact
  float64: typeof float64
  float32: typeof float32
} = { exact, float64, float32 }

/**
 * Runs `use` with the arithmetic of that name. Its number type is hidden inside, so the same code
 * serves all three.
 */
export function withArithmetic<R>(name: ArithmeticName, use: <N>(m: Arithmetic<N>) => R): R {
  switch (name) {
    case 'exact':
      return use(exact)
    case 'float64':
      return use(float64)
    case 'float32':
      return use(float32)
  }
}
