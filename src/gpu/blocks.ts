import { strides } from '../core/shape.ts'
import type { Part } from './engine.ts'
import type { KernelAxis, Pass } from './passes.ts'
import { longestRun, runOf } from './runs.ts'

/**
 * A part of a pass whose input and output are copied to and from buffers of their own, because they
 * don't lie in one run that starts where a binding may.
 */
export interface Block {
  readonly pass: Pass
  /** What its input is put together from, in elements. */
  readonly inputs: readonly Part[]
  /** Where its output starts, which is one run. */
  readonly output: number
}

/** Axes of a part, and where it starts along each. */
interface Cut {
  readonly axes: readonly KernelAxis[]
  readonly input: readonly number[]
  readonly output: readonly number[]
}

/**
 * A pass in blocks of at most `most` elements of input and of output: runs of outputs along the
 * outermost axis; where one output of it is larger, runs along the next, and so on. Null where a
 * single element reads more.
 */
export function blocksOf(pass: Pass, most: number): Block[] | null {
  const none = pass.axes.map(() => 0)
  const cuts = cutsOf({ axes: pass.axes, input: none, output: none }, 0, most)
  if (!cuts) return null
  const outputs = strides(pass.axes.map(({ output }) => output))
  return cuts.map(({ axes, input, output }) => ({
    pass: { ...pass, axes, elements: count(axes, 'output') },
    inputs: runsOf(pass.axes, axes, input),
    output: output.reduce((sum, start, a) => sum + start * outputs[a]!, 0),
  }))
}

/** Cuts along axis `a` and those inside it. */
function cutsOf(cut: Cut, a: number, most: number): Cut[] | null {
  const [inputs, outputs] = [count(cut.axes, 'input'), count(cut.axes, 'output')]
  if (inputs <= most && outputs <= most) return [cut]
  const axis = cut.axes[a]
  if (!axis) return null
  const inner = { input: inputs / axis.input, output: outputs / axis.output }
  const cuts: Cut[] = []
  for (let start = 0; start < axis.output; ) {
    const run = longestRun(axis, start, inner, most, true) ?? runOf(axis, start, start + 1)
    const part: Cut = {
      axes: cut.axes.with(a, run.axis),
      input: cut.input.with(a, run.first),
      output: cut.output.with(a, start),
    }
    const parts = cutsOf(part, a + 1, most)
    if (!parts) return null
    cuts.push(...parts)
    start += run.axis.output
  }
  return cuts
}

/** The runs that a part of a tensor lies in, in order. */
function runsOf(
  whole: readonly KernelAxis[],
  part: readonly KernelAxis[],
  first: readonly number[],
): Part[] {
  const step = strides(whole.map(({ input }) => input))
  // Inside this axis the part is whole, so that what it has along it is one run.
  const cut = Math.max(
    0,
    part.findLastIndex(({ input }, a) => input < whole[a]!.input),
  )
  const runs = part
    .slice(0, cut)
    .reduce(
      (starts, { input }, a) =>
        starts.flatMap((start) =>
          Array.from({ length: input }, (_, i) => start + (first[a]! + i) * step[a]!),
        ),
      [first[cut]! * step[cut]!],
    )
  return runs.map((start) => ({ start, count: part[cut]!.input * step[cut]! }))
}

const count = (axes: readonly KernelAxis[], side: 'input' | 'output') =>
  axes.reduce((product, axis) => product * axis[side], 1)
