import { ARITHMETICS } from '../core/arithmetic.ts'
import { type AxisPlan, planAxis } from '../core/axisPlan.ts'
import type { AxisSpec, Filter } from '../core/axisSpec.ts'
import { antialiasStretch } from '../core/filters/antialias.ts'
import { formulaAxis } from '../core/formulaAxis.ts'
import { bothMeant } from './meant.ts'
import type { FilterName, Parting, ScaleValue, WeightsPart } from './parting.ts'
import { differing, meansSame, readsOf } from './reads.ts'
import type { Planned } from './side.ts'

/** Stages of an axis, and what of its spec decides each. */
const AXIS_STAGES = {
  scale: (axis, other) => (inFormula(axis, other) ? {} : scaleFields(axis)),
  coordinate: (axis, other) => ({
    transformation: axis.transformation,
    roi: axis.roi,
    ...(inFormula(axis, other) && scaleFields(axis)),
  }),
  clamp: ({ edge, singlePixel }) => ({ edge, singlePixel }),
  filter: ({ filter }) => ({ filter }),
  extrapolation: ({ extrapolate }) => ({ extrapolate }),
} satisfies Record<string, (axis: AxisSpec, other: AxisSpec) => Partial<AxisSpec>>

type AxisStage = keyof typeof AXIS_STAGES
const ORDER: readonly AxisStage[] = ['scale', 'coordinate', 'clamp', 'filter', 'extrapolation']

const scaleFields = ({ rescale, fractionalOutput }: AxisSpec) => ({ rescale, fractionalOutput })

/**
 * PyTorch's align_corners as a scale belongs to the formula, not to the size. So does the length that
 * a formula sees, an integer or scale·I, where the scale is one.
 */
const inFormula = (axis: AxisSpec, other: AxisSpec) =>
  axis.rescale.order === 'corners' ||
  other.rescale.order === 'corners' ||
  JSON.stringify(axis.rescale) === JSON.stringify(other.rescale)

const EXACT = { arithmetic: { a: 'exact', b: 'exact' }, orders: { a: null, b: null } } as const

/** An axis of both sides as their formulas mean it. */
interface MeantAxis {
  readonly axis: number
  readonly specs: readonly [AxisSpec, AxisSpec]
  readonly plans: readonly [AxisPlan, AxisPlan]
}

/**
 * The stages at which two resizes of one output shape part by their formulas, in exact arithmetic:
 * those that, taken over from the other side, would change either side's result. In order.
 */
export function designPartings(a: Planned, b: Planned): Parting[] {
  const axes = a.plan.axes.flatMap((left, axis): MeantAxis[] => {
    const right = b.plan.axes[axis]!
    if (JSON.stringify(left.spec) === JSON.stringify(right.spec)) return []
    const specs = bothMeant(left.spec, right.spec)
    const plans = [planAxis(specs[0]), planAxis(specs[1])] as const
    return differing(...plans, meansSame).length > 0 ? [{ axis, specs, plans }] : []
  })
  const found = partingsOf(axes, a, b, both)
  return found.length > 0 || axes.length === 0 ? found : partingsOf(axes, a, b, either)
}

const both = (left: boolean, right: boolean) => left && right
const either = (left: boolean, right: boolean) => left || right

function partingsOf(
  axes: readonly MeantAxis[],
  a: Planned,
  b: Planned,
  counts: (left: boolean, right: boolean) => boolean,
): Parting[] {
  return ORDER.flatMap((stage) => {
    for (const meantAxis of axes) {
      const left = changedBy(stage, meantAxis, 0)
      const right = changedBy(stage, meantAxis, 1)
      if (!counts(left.length > 0, right.length > 0)) continue
      return [partingAt(stage, meantAxis, outputOf(stage, meantAxis), a, b)]
    }
    return []
  })
}

/** The outputs of one side that change when a stage is taken over from the other side. */
function changedBy(stage: AxisStage, { specs, plans }: MeantAxis, side: 0 | 1): number[] {
  const [own, other] = [specs[side], specs[1 - side]!]
  const taken = AXIS_STAGES[stage](other, own)
  const kept = AXIS_STAGES[stage](own, other)
  if (JSON.stringify(taken) === JSON.stringify(kept)) return []
  return differing(plans[side], planAxis({ ...own, ...taken }), meansSame)
}

/** The first output that both reads otherwise and has another value at the stage. */
function outputOf(stage: AxisStage, { plans: [a, b] }: MeantAxis): number {
  const outputs = differing(a, b, meansSame)
  const values =
    stage === 'scale' || stage === 'coordinate'
      ? ([a.coordinates, b.coordinates] as const)
      : stage === 'clamp'
        ? ([a.clamped, b.clamped] as const)
        : null
  return outputs.find((o) => !values || values[0][o] !== values[1][o]) ?? outputs[0]!
}

function partingAt(
  stage: AxisStage,
  { axis, specs, plans }: MeantAxis,
  output: number,
  a: Planned,
  b: Planned,
): Parting {
  const [left, right] = plans
  const reads = readsAt(a, b, axis, output)
  const at = { axis, output, reads }
  switch (stage) {
    case 'scale':
      return { stage, ...at, a: scaleOf(specs[0]), b: scaleOf(specs[1]) }
    case 'coordinate':
      return {
        ...{ stage, ...at, exact: null, ...EXACT },
        a: left.coordinates[output]!,
        b: right.coordinates[output]!,
      }
    case 'clamp': {
      const single = specs[0].output === 1 && specs[0].singlePixel !== specs[1].singlePixel
      return {
        ...{ stage, ...at, part: single ? 'single' : 'edge' },
        a: left.clamped[output]!,
        b: right.clamped[output]!,
      }
    }
    case 'filter':
      return filterParting(specs, plans, at)
    case 'extrapolation':
      return {
        ...{ stage, axis, output },
        a: specs[0].extrapolate ? a.plan.extrapolationValue : null,
        b: specs[1].extrapolate ? b.plan.extrapolationValue : null,
      }
  }
}

/** What both sides really read of an output along an axis. */
export function readsAt(a: Planned, b: Planned, axis: number, output: number) {
  return {
    a: readsOf(a.plan.axes[axis]!, output) ?? [],
    b: readsOf(b.plan.axes[axis]!, output) ?? [],
  }
}

function filterParting(
  [left, right]: readonly [AxisSpec, AxisSpec],
  plans: readonly [AxisPlan, AxisPlan],
  at: { axis: number; output: number; reads: ReturnType<typeof readsAt> },
): Parting {
  const { output } = at
  if (left.filter.kind === 'nearest' && right.filter.kind === 'nearest') {
    return {
      ...{ stage: 'rounding', ...at },
      coordinate: plans[0].clamped[output]!,
      roundings: { a: left.filter.rounding, b: right.filter.rounding },
      a: plans[0].taps[output]!,
      b: plans[1].taps[output]!,
    }
  }
  const names = { a: nameOf(left), b: nameOf(right) }
  return { stage: 'weights', ...at, ...weightsOf(unstretched(left), unstretched(right), names) }
}

/** What of two filters differs, and what each has there. */
function weightsOf(
  left: Filter,
  right: Filter,
  kinds: { a: FilterName; b: FilterName },
): { part: WeightsPart; a: string; b: string } {
  if (left.kind === 'copy' || right.kind === 'copy') return { part: 'copy', ...kinds }
  if (shapeOf(left) !== shapeOf(right)) return { part: 'filter', ...kinds }
  if (left.kind !== right.kind) return { part: 'antialias', ...kinds }
  const [p, q] = [coefficientOf(left), coefficientOf(right)]
  if (p !== q) return { part: 'coefficient', a: String(p), b: String(q) }
  const [x, y] = [borderOf(left), borderOf(right)]
  return x === y ? { part: 'filter', ...kinds } : { part: 'border', a: x, b: y }
}

/** What a filter is called on its axis. */
export function nameOf(spec: AxisSpec): FilterName {
  const { filter } = spec
  if (filter.kind !== 'antialias') return filter.kind
  return antialiasStretch(spec) === 1 ? filter.shape : `stretched_${filter.shape}`
}

/** The shape of a filter, stretched or not. */
const shapeOf = (filter: Filter) => (filter.kind === 'antialias' ? filter.shape : filter.kind)

const coefficientOf = (filter: Filter) =>
  filter.kind === 'cubic' ? filter.a : filter.kind === 'antialias' ? (filter.a ?? -0.5) : 0

const borderOf = (filter: Filter) =>
  'excludeOutside' in filter && filter.excludeOutside ? 'excluded' : 'edge'

/** The filter of an axis; one against aliasing that is not stretched here is a plain one. */
function unstretched(spec: AxisSpec): Filter {
  const { filter } = spec
  const plain = filter.kind === 'antialias' && antialiasStretch(spec) === 1
  if (!plain || filter.shape !== 'cubic') return filter
  const { a = -0.5, excludeOutside } = filter
  return { kind: 'cubic', a, excludeOutside }
}

/** The scale of an axis, and how it was reached. */
export function scaleOf(spec: AxisSpec): ScaleValue {
  const { scale, ratio } = formulaAxis(ARITHMETICS.float64, spec)
  return { given: spec.rescale.by === 'scale', scale, ratio }
}
