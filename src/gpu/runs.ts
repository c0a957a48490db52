import { NO_TAP } from '../core/axisPlan.ts'
import type { AxisTables, KernelAxis } from './passes.ts'
import { ALIGNED } from './windows.ts'

/** Some outputs of an axis, and the first input that its part of the axis has. */
export interface Run {
  readonly first: number
  readonly axis: KernelAxis
}

/** Elements of a tensor for one index along an axis. */
export interface Inner {
  readonly input: number
  readonly output: number
}

/**
 * The longest run of outputs from `start`, among the wholes, halves, quarters … of what fits, whose
 * input and output start where a binding may, unless they are `copied` to such a place; null where
 * none does.
 */
export function longestRun(
  axis: KernelAxis,
  start: number,
  inner: Inner,
  most: number,
  copied = false,
): Run | null {
  const [inputs, outputs] = copied ? [1, 1] : [grainOf(inner.input), grainOf(inner.output)]
  // A copied axis has the outputs that it has inputs, and both have to start there.
  const grain = Math.max(outputs, axis.tables ? 1 : inputs)
  for (let runs = Math.floor(most / inner.output / grain); runs >= 1; runs = Math.floor(runs / 2)) {
    const end = Math.min(start + runs * grain, axis.output)
    const run = runOf(axis, start, end, inputs)
    if (run.axis.input * inner.input <= most) return run
  }
  return null
}

/** How many places along an axis lie between two that start at a multiple of 256 bytes. */
const grainOf = (inner: number) => ALIGNED / commonDivisor(inner, ALIGNED)

/** The outputs from `start` up to, not including, `end`; their input starts at a multiple of `grain`. */
export function runOf({ tables }: KernelAxis, start: number, end: number, grain = 1): Run {
  const output = end - start
  if (!tables) return { first: start, axis: { input: output, output, tables: null } }
  const { tapCount } = tables
  const taps = tables.taps.slice(start * tapCount, end * tapCount)
  const read = taps.filter((tap) => tap > NO_TAP)
  const lowest = read.reduce((least, tap) => Math.min(least, tap), read[0] ?? 0)
  const highest = read.reduce((most, tap) => Math.max(most, tap), lowest)
  const first = Math.floor(lowest / grain) * grain
  const part: AxisTables = {
    tapCount,
    taps: taps.map((tap) => (tap > NO_TAP ? tap - first : tap)),
    weights: tables.weights.slice(start * tapCount, end * tapCount),
  }
  return { first, axis: { input: highest + 1 - first, output, tables: part } }
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b)
}
