import { type AxisPlan, planAxis } from './axisPlan.ts'
import type { AxisSpec } from './axisSpec.ts'
import type { IntegerRule } from './integers.ts'
import type { Shape } from './shape.ts'

/** One spec an axis, outermost first. What a runtime resolves its attributes to. */
export interface ResizeSpec {
  readonly axes: readonly AxisSpec[]
  /** Value of outputs that an axis extrapolates; 0 unless given. */
  readonly extrapolationValue?: number
  /** How results become integers; absent for float tensors. */
  readonly integers?: IntegerRule
}

/** A whole resize as tables. */
export interface ResizePlan {
  readonly extrapolationValue: number
  readonly integers: IntegerRule | null
  readonly axes: readonly AxisPlan[]
  readonly inputShape: Shape
  readonly outputShape: Shape
}

/**
 * Plans every axis. An axis whose spec is unchanged since `previous` keeps its tables, and a resize
 * of which none changed is `previous` itself, so that nobody computes it again.
 */
export function planResize(spec: ResizeSpec, previous?: ResizePlan): ResizePlan {
  const axes = spec.axes.map(
    (axis) => previous?.axes.find((p) => sameSpec(p.spec, axis)) ?? planAxis(axis),
  )
  const { extrapolationValue = 0, integers = null } = spec
  const same =
    axes.length === previous?.axes.length &&
    axes.every((a, i) => a === previous.axes[i]) &&
    Object.is(extrapolationValue, previous.extrapolationValue) &&
    JSON.stringify(integers) === JSON.stringify(previous.integers)
  if (same) return previous
  return {
    axes,
    extrapolationValue,
    integers,
    inputShape: spec.axes.map((axis) => axis.input),
    outputShape: spec.axes.map((axis) => axis.output),
  }
}

// Specs are small trees of plain values built in one order, so their JSON decides equality.
const sameSpec = (a: AxisSpec, b: AxisSpec) => JSON.stringify(a) === JSON.stringify(b)
