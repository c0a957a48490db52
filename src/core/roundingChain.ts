import { ARITHMETICS, type Arithmetic, type ArithmeticName, withArithmetic } from './arithmetic.ts'
import type { AxisSpec } from './axisSpec.ts'
import { exactly } from './exactly.ts'
import { exactPicks, picks } from './floatPicks.ts'
import { formulaAxis } from './formulaAxis.ts'
import { splitter } from './neighbours.ts'
import { locator } from './place.ts'
import type { Rational } from './rational.ts'

/** A number that an operation takes: one that was there, or the result of an earlier step. */
export interface Operand {
  readonly value: number
  /** Index of the step that it comes from. */
  readonly step: number | null
}

export const CHAIN_NAMES = ['scale', 'ratio', 'coordinate', 'fraction'] as const
/** What a step's result is called in the formula, where it has a name. */
export type ChainName = (typeof CHAIN_NAMES)[number]

/** One operation on the way to a coordinate, in the order in which the runtime does them. */
export interface ChainStep {
  readonly name: ChainName | null
  /** `store` rounds a number to another format; it has one operand. */
  readonly operation: 'add' | 'subtract' | 'multiply' | 'divide' | 'store'
  readonly operands: readonly Operand[]
  /** The result's format. */
  readonly arithmetic: ArithmeticName
  /** As rounded. */
  readonly value: number
  /** Whether rounding changed it. */
  readonly rounded: boolean
}

/** How an output's element is reached, in the runtime's arithmetic and without rounding. */
export interface RoundingChain {
  readonly output: number
  readonly steps: readonly ChainStep[]
  /** Step 1, and after the pull back into the input. */
  readonly coordinate: number
  readonly pulled: number
  /** The exact coordinate as a fraction in lowest terms, before any pull. */
  readonly exact: { readonly numerator: bigint; readonly denominator: bigint }
  readonly exactCoordinate: number
  /** The elements that the two go to, see `picks`. */
  readonly pick: number
  readonly exactPick: number
}

/**
 * The operations that lead to an output's coordinate, recorded while the formula itself is evaluated
 * as the plan evaluates it. Exact arithmetic has no steps that round, yet lists them.
 */
export function roundingChain(spec: AxisSpec, output: number): RoundingChain {
  const exact = exactCoordinate(exactly(spec), output)
  return {
    ...record(spec, output),
    output,
    exact: { numerator: BigInt(exact.n), denominator: BigInt(exact.d) },
    exactCoordinate: ARITHMETICS.exact.toNumber(exact),
    pick: picks(spec)[output]!,
    exactPick: exactPicks(spec)[output]!,
  }
}

function exactCoordinate(spec: AxisSpec, output: number): Rational {
  const { n, d } = locator(ARITHMETICS.exact, spec)(output).coordinate
  // A rational of small integers need not be in lowest terms; dividing it by 1 as bigints makes it so.
  return lowest(BigInt(n), BigInt(d))
}

function lowest(n: bigint, d: bigint): Rational {
  let [a, b] = [n < 0n ? -n : n, d]
  while (b !== 0n) [a, b] = [b, a % b]
  return a === 0n ? { n: 0n, d: 1n } : { n: n / a, d: d / a }
}

/** A number with the step that it comes from. */
interface Recorded<N> {
  readonly value: N
  readonly step: Step | null
}

/** A step while it is being recorded: operands point at steps. */
interface Step extends Omit<ChainStep, 'operands' | 'name'> {
  readonly operands: readonly { readonly value: number; readonly step: Step | null }[]
}

function record(spec: AxisSpec, output: number) {
  const steps: Step[] = []
  return withArithmetic(spec.arithmetic, (plain) => {
    const m = recorder(plain, { steps, last: null })
    const axis = formulaAxis(m, spec)
    const { coordinate, pulled } = locator(m, spec, axis)(output)
    const named: [ChainName, Recorded<unknown>][] = [
      ['scale', axis.scale],
      ['ratio', axis.ratio],
      ['coordinate', coordinate],
    ]
    const ends = [coordinate.step]
    if (isHalf(spec)) {
      const { fraction } = splitter(m, spec)(pulled)
      named.push(['fraction', fraction])
      ends.push(fraction.step)
    }
    return {
      steps: inOrder(steps, ends, named),
      coordinate: m.toNumber(coordinate),
      pulled: m.toNumber(pulled),
    }
  })
}

/** Whether the fraction of a coordinate is taken before an element is picked. */
const isHalf = ({ filter }: AxisSpec) =>
  filter.kind === 'nearest' && filter.rounding.startsWith('roundHalf')

/** The steps that lead to `ends`, in order, pointing at one another by index. */
function inOrder(
  steps: readonly Step[],
  ends: readonly (Step | null)[],
  named: readonly (readonly [ChainName, Recorded<unknown>])[],
): ChainStep[] {
  const needed = new Set<Step>()
  const need = (step: Step | null) => {
    if (!step || needed.has(step)) return
    needed.add(step)
    for (const operand of step.operands) need(operand.step)
  }
  for (const end of ends) need(end)
  const kept = steps.filter((step) => needed.has(step))
  return kept.map((step) => ({
    ...step,
    // A step can be more than one of these: with a ratio of its own, a scale is only on the way.
    name: named.findLast(([, { step: end }]) => end === step)?.[0] ?? null,
    operands: step.operands.map(({ value, step: from }) => ({
      value,
      step: from ? kept.indexOf(from) : null,
    })),
  }))
}

/** What recording arithmetics write to. */
interface Tape {
  readonly steps: Step[]
  /** The number that was last given away as a float64, which the next `of` may take up. */
  last: { readonly value: number; readonly step: Step | null } | null
}

/** An arithmetic that computes as `plain` does and writes every operation down. */
function recorder<N>(plain: Arithmetic<N>, tape: Tape): Arithmetic<Recorded<N>> {
  const operate =
    (operation: 'add' | 'subtract' | 'multiply' | 'divide') =>
    (a: Recorded<N>, b: Recorded<N>): Recorded<N> => {
      const value = plain[operation](a.value, b.value)
      const operands = [a, b].map((x) => ({ value: plain.toNumber(x.value), step: x.step }))
      const result = plain.toNumber(value)
      const rounded = plain.name !== 'exact' && isRounded(operation, operands, result)
      const step = { operation, operands, arithmetic: plain.name, value: result, rounded }
      tape.steps.push(step)
      tape.last = null
      return { value, step }
    }
  return {
    name: plain.name,
    of: (number) => {
      const value = plain.of(number)
      const { last } = tape
      tape.last = null
      // Taken up from another format, or rounded to one in between (`stored`).
      const continues = last && (last.value === number || Math.fround(last.value) === number)
      if (!continues || !last.step) return { value, step: null }
      const result = plain.toNumber(value)
      if (result === last.value) return { value, step: last.step }
      const arithmetic = Math.fround(last.value) === result ? 'float32' : plain.name
      const step: Step = {
        ...{ operation: 'store', arithmetic, value: result, rounded: true },
        operands: [{ value: last.value, step: last.step }],
      }
      tape.steps.push(step)
      return { value, step }
    },
    add: operate('add'),
    subtract: operate('subtract'),
    multiply: operate('multiply'),
    divide: operate('divide'),
    compare: (a, b) => plain.compare(a.value, b.value),
    floor: (a) => plain.floor(a.value),
    toNumber: (a) => {
      const value = plain.toNumber(a.value)
      tape.last = { value, step: a.step }
      return value
    },
    beside: (name, use) => withArithmetic(name, (other) => use(recorder(other, tape))),
  }
}

function isRounded(
  operation: 'add' | 'subtract' | 'multiply' | 'divide',
  operands: readonly { readonly value: number }[],
  result: number,
): boolean {
  const m = ARITHMETICS.exact
  const [a, b] = operands.map(({ value }) => m.of(value))
  if (!Number.isFinite(result)) return true
  return m.compare(m[operation](a!, b!), m.of(result)) !== 0
}
