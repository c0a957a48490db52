import type { AxisPlan } from '../core/axisPlan.ts'
import type { ResizePlan } from '../core/resizePlan.ts'

/** An axis as kernels see it. */
interface KernelAxis {
  readonly input: number
  readonly output: number
  /** The tables of the axis; null where it is copied. */
  readonly plan: AxisPlan | null
}

/** One dispatch: the axes it resizes; those it leaves for another pass, or for good, are copied. */
export interface Pass {
  readonly axes: readonly KernelAxis[]
  /** Elements of its output. */
  readonly elements: number
}

/** Axes that one pass of `blend.wgsl` blends. */
const MOST_BLENDED = 3

/**
 * The dispatches that compute a plan, innermost axes first: one for up to three blended axes, which
 * is all that most runtimes have. Neighbouring copied axes count as one, so that a kernel does not
 * take an index apart for nothing.
 */
export function passesOf(plan: ResizePlan): Pass[] {
  const blended = plan.axes.flatMap(({ tapCount }, a) => (tapCount > 1 ? [a] : []))
  const passes: Pass[] = []
  const done = new Set<number>()
  do {
    const now = new Set(blended.splice(-MOST_BLENDED))
    const last = blended.length === 0
    const axes = plan.axes.map((axis, a): KernelAxis => {
      const { input, output, filter } = axis.spec
      const resized = now.has(a) || (last && axis.tapCount === 1)
      if (resized && filter.kind !== 'copy') return { input, output, plan: axis }
      const length = done.has(a) ? output : input
      return { input: length, output: length, plan: null }
    })
    for (const a of now) done.add(a)
    const elements = axes.reduce((product, axis) => product * axis.output, 1)
    passes.push({ axes: mergeCopies(axes), elements })
  } while (blended.length > 0)
  return passes
}

function mergeCopies(axes: readonly KernelAxis[]): KernelAxis[] {
  const merged: KernelAxis[] = []
  for (const axis of axes) {
    const before = merged.at(-1)
    if (before && !before.plan && !axis.plan) {
      const length = before.input * axis.input
      merged[merged.length - 1] = { input: length, output: length, plan: null }
    } else merged.push(axis)
  }
  return merged
}

/** What a pass binds, laid out as kernels/README.md says. */
export interface PassTables {
  readonly resize: Uint32Array<ArrayBuffer>
  readonly taps: Uint32Array<ArrayBuffer>
  readonly weights: Float32Array<ArrayBuffer>
}

/** The uniform and the concatenated tables of a pass. */
export function tablesOf({ axes, elements }: Pass): PassTables {
  const resize = new Uint32Array(4 + 4 * 8)
  resize.set([elements, axes.length])
  const entries = axes.reduce((sum, { plan }) => sum + (plan?.taps.length ?? 0), 0)
  // A binding can't be empty.
  const taps = new Uint32Array(Math.max(1, entries))
  const weights = new Float32Array(Math.max(1, entries))
  let at = 0
  axes.forEach(({ input, output, plan }, a) => {
    resize.set([input, output, at, plan?.tapCount ?? 0], 4 + 4 * a)
    if (!plan) return
    taps.set(plan.taps, at)
    weights.set(plan.weights, at)
    at += plan.taps.length
  })
  return { resize, taps, weights }
}
