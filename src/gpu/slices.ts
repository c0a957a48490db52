import { NO_TAP } from '../core/axisPlan.ts'
import type { AxisTables, KernelAxis, Pass } from './passes.ts'
import { ALIGNED } from './windows.ts'

/** A part of a pass whose input and output each fit one binding. */
export interface Slice {
  readonly pass: Pass
  /** Where its input and output start, in elements. */
  readonly input: number
  readonly output: number
}

/**
 * A pass in parts of at most `most` elements of input and of output: runs of outputs along the
 * outermost axis, with the inputs that they read. One part where all fits. Throws an Error where even
 * the shortest run that starts where a binding may is larger than that.
 */
export function slicesOf(pass: Pass, most: number): Slice[] {
  const slices = slicesWithin(pass, most)
  if (!slices) throw new Error(`The least part of this resize is larger than ${most} elements.`)
  return slices
}

/** The same in pieces of at most `piece` elements, or where there are none, twice, four times … as many. */
export function piecesOf(pass: Pass, piece: number, most: number): Slice[] {
  for (let size = piece; size < most; size *= 2) {
    const slices = slicesWithin(pass, size)
    if (slices) return slices
  }
  return slicesOf(pass, most)
}

/** The slices of at most `most` elements; null where the shortest are larger. */
function slicesWithin(pass: Pass, most: number): Slice[] | null {
  const { axes, elements } = pass
  const inputs = axes.reduce((product, { input }) => product * input, 1)
  if (elements <= most && inputs <= most) return [{ pass, input: 0, output: 0 }]
  const outermost = axes.findIndex(({ input, output }) => input > 1 || output > 1)
  const axis = axes[outermost]!
  const inner = { input: inputs / axis.input, output: elements / axis.output }
  const slices: Slice[] = []
  for (let start = 0; start < axis.output; ) {
    const run = longestRun(axis, start, inner, most)
    if (!run) return null
    slices.push({
      pass: {
        ...pass,
        axes: axes.map((other, a) => (a === outermost ? run.axis : other)),
        elements: run.axis.output * inner.output,
      },
      input: run.first * inner.input,
      output: start * inner.output,
    })
    start += run.axis.output
  }
  return slices
}

/** Some outputs of an axis, and the first input that its part of the axis has. */
interface Run {
  readonly first: number
  readonly axis: KernelAxis
}

/**
 * The longest run of outputs from `start`, among the wholes, halves, quarters … of what fits; null
 * where none does.
 */
function longestRun(
  axis: KernelAxis,
  start: number,
  inner: { readonly input: number; readonly output: number },
  most: number,
): Run | null {
  // A copied axis has the outputs that it has inputs, and both have to start where a binding may.
  const grain = Math.max(grainOf(inner.output), axis.tables ? 1 : grainOf(inner.input))
  for (let runs = Math.floor(most / inner.output / grain); runs >= 1; runs = Math.floor(runs / 2)) {
    const end = Math.min(start + runs * grain, axis.output)
    const run = runOf(axis, start, end, grainOf(inner.input))
    if (run.axis.input * inner.input <= most) return run
  }
  return null
}

/** How many places along an axis lie between two that start at a multiple of 256 bytes. */
const grainOf = (inner: number) => ALIGNED / commonDivisor(inner, ALIGNED)

function runOf({ tables }: KernelAxis, start: number, end: number, grain: number): Run {
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
