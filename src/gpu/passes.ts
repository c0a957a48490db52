import { EXTRAPOLATED, NO_TAP } from '../core/axisPlan.ts'
import { extrapolated, isExtrapolated } from '../core/evaluate.ts'
import type { IntegerRule } from '../core/integers.ts'
import { isBlended } from '../core/resizeAxis.ts'
import type { ResizePlan } from '../core/resizePlan.ts'

/** The tables of an axis, as `AxisPlan` lays them out. */
export interface AxisTables {
  readonly tapCount: number
  readonly taps: Int32Array
  readonly weights: Float64Array
}

/** An axis as kernels see it. */
export interface KernelAxis {
  readonly input: number
  readonly output: number
  /** Null where the axis is copied. One tap is a gather; more are a weighted sum. */
  readonly tables: AxisTables | null
}

/** One dispatch: the axes it resizes; those it leaves for another pass, or for good, are copied. */
export interface Pass {
  readonly axes: readonly KernelAxis[]
  /** Elements of its output. */
  readonly elements: number
  /** How many axes it blends. */
  readonly blended: number
  /** How its sums become integers; null where they stay as they are. */
  readonly integers: IntegerRule | null
  /** The value of outputs that read nothing. */
  readonly extrapolated: number
}

/** Axes that one pass of `blend.wgsl` blends. */
const MOST_BLENDED = 3
/** Input elements that an output element reads in one pass: as many as cubic along three axes. */
const MOST_READ = 64

/**
 * The dispatches that compute a plan, innermost axes first. One for up to three blended axes, which
 * is all that most runtimes have; more where an output would read too many elements at once, and one
 * for each axis where sums become integers after every axis. Neighbouring copied axes count as one,
 * so that a kernel does not take an index apart for nothing.
 */
export function passesOf(plan: ResizePlan): Pass[] {
  const groups = groupsOf(plan)
  const integers = integersOf(plan, groups.length)
  const done = new Set<number>()
  return groups.map((now, pass) => {
    const last = pass === groups.length - 1
    const axes = plan.axes.map((_, a): KernelAxis => {
      if (now.includes(a) || (last && !done.has(a))) return resized(plan, a)
      return done.has(a) ? kept(plan, a) : copied(plan.inputShape[a]!)
    })
    for (const a of now) done.add(a)
    const rounds = now.length > 0 && (last || integers?.after === 'axis')
    return {
      axes: mergeCopies(axes),
      elements: axes.reduce((product, axis) => product * axis.output, 1),
      blended: now.length,
      integers: rounds ? integers : null,
      extrapolated: extrapolated(plan),
    }
  })
}

/** The axes that every pass blends. At least one pass, which may blend none. */
function groupsOf({ axes, integers }: ResizePlan): number[][] {
  const most = integers?.after === 'axis' ? 1 : MOST_BLENDED
  // Exact sums do not fit the float32 between two passes.
  const mostRead = integers?.weightBits ? Number.POSITIVE_INFINITY : MOST_READ
  const groups: number[][] = [[]]
  let read = 1
  for (let a = axes.length - 1; a >= 0; a--) {
    const axis = axes[a]!
    if (!isBlended(axis)) continue
    const group = groups.at(-1)!
    read *= axis.tapCount
    if (group.length > 0 && (group.length === most || read > mostRead)) {
      groups.push([a])
      read = axis.tapCount
    } else group.push(a)
  }
  return groups
}

/** The rule of a plan, without integer weights where sums would be split between passes. */
function integersOf({ integers }: ResizePlan, passes: number): IntegerRule | null {
  if (!integers || integers.after === 'axis' || passes === 1) return integers
  const { weightBits: _, ...rule } = integers
  return rule
}

const copied = (length: number): KernelAxis => ({ input: length, output: length, tables: null })

function resized({ axes }: ResizePlan, a: number): KernelAxis {
  const axis = axes[a]!
  const { input, output, filter, extrapolate } = axis.spec
  if (filter.kind === 'copy' && !extrapolate) return copied(input)
  const single = isBlended(axis) && axis.tapCount === 1
  return { input, output, tables: single ? withSpareTap(axis) : axis }
}

/** A weighted sum of one tap, which is still rounded and may be empty: no gather. */
function withSpareTap({ taps, weights }: AxisTables): AxisTables {
  const pairs = Int32Array.from({ length: 2 * taps.length }, (_, t) =>
    t % 2 === 0 ? taps[t / 2]! : NO_TAP,
  )
  const padded = Float64Array.from(pairs, (_, t) => (t % 2 === 0 ? weights[t / 2]! : 0))
  return { tapCount: 2, taps: pairs, weights: padded }
}

/** An axis that an earlier pass resized: copied, but for the outputs along it that read nothing. */
function kept({ axes }: ResizePlan, a: number): KernelAxis {
  const axis = axes[a]!
  const { output, extrapolate } = axis.spec
  if (!extrapolate) return copied(output)
  const taps = Int32Array.from({ length: output }, (_, o) =>
    isExtrapolated(axis, o) ? EXTRAPOLATED : o,
  )
  const weights = new Float64Array(output).fill(1)
  return { input: output, output, tables: { tapCount: 1, taps, weights } }
}

function mergeCopies(axes: readonly KernelAxis[]): KernelAxis[] {
  const merged: KernelAxis[] = []
  for (const axis of axes) {
    const before = merged.at(-1)
    if (before && !before.tables && !axis.tables) {
      merged[merged.length - 1] = copied(before.input * axis.input)
    } else merged.push(axis)
  }
  return merged
}
