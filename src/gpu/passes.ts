import { EXTRAPOLATED, NO_TAP } from '../core/axisPlan.ts'
import { extrapolated, isExtrapolated } from '../core/evaluate.ts'
import type { IntegerRule } from '../core/integers.ts'
import { isBlended } from '../core/resizeAxis.ts'
import type { ResizePlan } from '../core/resizePlan.ts'
import { LEAST_WIDTH, tileOf } from './planes.ts'

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
/** Entries of a table that is made larger than its axis: 8 MB of indices and weights. */
const MOST_ENTRIES = 1 << 20

/**
 * The dispatches that compute a plan, innermost axes first. One for up to three blended axes, which
 * is all that most runtimes have; more where an output would read too many elements at once and no
 * kernel keeps rows of them, and one for each axis where sums become integers after every axis.
 */
export function passesOf(plan: ResizePlan): Pass[] {
  const groups = groupsOf(plan)
  return groups.map((_, i) => passOf(plan, groups, i))
}

function passOf(plan: ResizePlan, groups: readonly number[][], i: number): Pass {
  const now = groups[i]!
  const done = groups.slice(0, i).flat()
  const last = i === groups.length - 1
  const axes = plan.axes.map((_, a): KernelAxis => {
    if (now.includes(a) || (last && !done.includes(a))) return resized(plan, a)
    return done.includes(a) ? kept(plan, a) : copied(plan.inputShape[a]!)
  })
  const integers = integersOf(plan, groups.length)
  const rounds = now.length > 0 && (last || integers?.after === 'axis')
  return {
    axes: foldCopies(mergeCopies(axes)),
    elements: axes.reduce((product, axis) => product * axis.output, 1),
    blended: now.length,
    integers: rounds ? integers : null,
    extrapolated: extrapolated(plan),
  }
}

/** The axes that every pass blends. At least one pass, which may blend none. */
function groupsOf(plan: ResizePlan): number[][] {
  const { axes, integers } = plan
  const blended = axes.flatMap((axis, a) => (isBlended(axis) ? a : [])).reverse()
  if (!integers && blended.length === 2 && tileOf(passOf(plan, [blended], 0))) return [blended]
  const most = integers?.after === 'axis' ? 1 : MOST_BLENDED
  // Exact sums do not fit the float32 between two passes.
  const mostRead = integers?.weightBits ? Number.POSITIVE_INFINITY : MOST_READ
  const groups: number[][] = [[]]
  let read = 1
  for (const a of blended) {
    const { tapCount } = axes[a]!
    const group = groups.at(-1)!
    read *= tapCount
    if (group.length > 0 && (group.length === most || read > mostRead)) {
      groups.push([a])
      read = tapCount
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

/** Neighbouring copied axes count as one: then a kernel takes no index apart for nothing. */
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

/**
 * Makes one axis of a resized axis and the copied one inside it, such as the channels of NHWC, where
 * that leaves two resized axes innermost, or one that is wide where the copied one is narrow.
 */
function foldCopies(axes: KernelAxis[]): KernelAxis[] {
  const [inner, axis, outer] = axes.toReversed() as [KernelAxis, KernelAxis?, KernelAxis?]
  if (inner.tables || !axis?.tables) return axes
  if (inner.output >= LEAST_WIDTH && !outer?.tables) return axes
  const entries = axis.tables.taps.length * inner.output
  return entries > MOST_ENTRIES ? axes : [...axes.slice(0, -2), folded(axis, inner.output)]
}

function folded({ input, output, tables }: KernelAxis, copies: number): KernelAxis {
  const { tapCount, taps, weights } = tables!
  const from = (at: number) => {
    const element = Math.floor(at / tapCount)
    return Math.floor(element / copies) * tapCount + (at % tapCount)
  }
  const length = taps.length * copies
  const spread = Int32Array.from({ length }, (_, at) => {
    const tap = taps[from(at)]!
    return tap <= NO_TAP ? tap : tap * copies + (Math.floor(at / tapCount) % copies)
  })
  return {
    input: input * copies,
    output: output * copies,
    tables: {
      tapCount,
      taps: spread,
      weights: Float64Array.from({ length }, (_, at) => weights[from(at)]!),
    },
  }
}
