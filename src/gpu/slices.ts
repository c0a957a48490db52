import { type Block, blocksOf } from './blocks.ts'
import type { Pass } from './passes.ts'
import { longestRun } from './runs.ts'

/** A part of a pass whose input and output each fit one binding. */
export interface Slice {
  readonly pass: Pass
  /** Where its input and output start, in elements. */
  readonly input: number
  readonly output: number
}

/** Elements of a block where blocks are needed: copying more at once is no faster, and takes memory. */
const BLOCK = 2 ** 22

/**
 * A pass in parts of at most `most` elements of input and of output: runs of outputs along the
 * outermost axis, with the inputs that they read. One part where all fits; blocks where the shortest
 * run that starts where a binding may is larger. Throws an Error where one output reads more.
 */
export function slicesOf(pass: Pass, most: number): readonly (Slice | Block)[] {
  return slicesWithin(pass, most) ?? blocksWithin(pass, BLOCK, most)
}

/** The same in pieces of at most `piece` elements, or where there are none, twice, four times … as many. */
export function piecesOf(pass: Pass, piece: number, most: number): readonly (Slice | Block)[] {
  for (let size = piece; size < most; size *= 2) {
    const slices = slicesWithin(pass, size)
    if (slices) return slices
  }
  return slicesWithin(pass, most) ?? blocksWithin(pass, piece, most)
}

/** Blocks of at most `wanted` elements, or where one output reads more, of twice, four times … as many. */
function blocksWithin(pass: Pass, wanted: number, most: number): Block[] {
  for (let size = wanted; size < most; size *= 2) {
    const blocks = blocksOf(pass, size)
    if (blocks) return blocks
  }
  const blocks = blocksOf(pass, most)
  if (!blocks) throw new Error(`The least part of this resize is larger than ${most} elements.`)
  return blocks
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
