import { LONGEST_AXIS } from '../../core/longestAxis.ts'
import { planResize, type ResizeSpec } from '../../core/resizePlan.ts'
import type { Shape } from '../../core/shape.ts'
import { findRuntime } from '../../runtimes/index.ts'
import type { Intent } from '../../runtimes/intent.ts'
import type { Refusal } from '../../runtimes/refusal.ts'
import type { ResizeRequest } from '../../runtimes/request.ts'
import type { Becoming } from '../../runtimes/runtime.ts'
import type { Comparison } from '../parting.ts'
import { partingStage } from '../partingStage.ts'
import type { Side } from '../side.ts'
import { comparer, type Verdict } from '../verdict.ts'
import { type Closest, closestSettings } from './closest.ts'
import { type NodeRequest, throughTensorrt } from './node.ts'

/** What a runtime makes of a node. */
export type Outcome =
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  /** Its tensors are of another type than it takes here. */
  | { readonly kind: 'dtype' }
  | {
      readonly kind: 'accepted'
      /** The layer that an importer makes of the node. */
      readonly becomes: Becoming | null
      readonly outputShape: Shape
      /** Against the ONNX reference, by the plans; null for itself, and where it refuses the node. */
      readonly against: { readonly verdict: Verdict; readonly comparison: Comparison } | null
    }

/** A row of the table: who is asked for what, and what comes of it. */
export interface VerdictRow {
  readonly runtime: string
  readonly request: ResizeRequest
  /** The node itself, or the closest setting of a runtime that takes no nodes. */
  readonly asks: 'node' | 'closest'
  readonly lost: readonly (keyof Intent)[]
  readonly wanted: Intent | null
  readonly outcome: Outcome
}

/** A row with the plan that it comes to; null where it is refused. */
export interface PlannedRow {
  readonly row: VerdictRow
  readonly side: Side | null
}

/** Versions of TensorRT whose importers differ in what they take. */
const TENSORRT = ['7.2', '8.2', '8.6', '10']
const OTHERS = ['pytorch', 'opencv', 'tensorflow']

/** What runtimes make of a node, the ONNX reference first: it is what the others are held against. */
export function verdictRows(node: NodeRequest): PlannedRow[] {
  const reference = planned(asked('onnx', node), null)
  const against = reference.side && {
    side: reference.side,
    compare: comparer(specOf(reference.side)),
  }
  const others = [
    asked('onnxruntime', node),
    ...TENSORRT.map((version) => asked('onnx_tensorrt', throughTensorrt(node, version))),
    ...closest(node),
  ]
  return [reference, ...others.map((row) => planned(row, against))]
}

const specOf = ({ plan }: Side): ResizeSpec => ({
  axes: plan.axes.map(({ spec }) => spec),
  extrapolationValue: plan.extrapolationValue,
  ...(plan.integers && { integers: plan.integers }),
})

type Asked = Omit<VerdictRow, 'outcome'>

const asked = (runtime: string, request: ResizeRequest): Asked => ({
  ...{ runtime, request, asks: 'node', lost: [], wanted: null },
})

/** Settings closest to the reference; to ONNX Runtime where only that takes the node. */
function closest(request: NodeRequest): Asked[] {
  for (const runtime of ['onnx', 'onnxruntime']) {
    const resolution = findRuntime(runtime).resolve(request)
    if (!resolution.ok || unfit(resolution.outputShape)) continue
    const found = closestSettings(OTHERS, { runtime, request, resolution })
    return found.map((one: Closest): Asked => ({ ...one, asks: 'closest' }))
  }
  return []
}

interface Against {
  readonly side: Side
  readonly compare: (spec: ResizeSpec) => Verdict
}

function planned(row: Asked, reference: Against | null): PlannedRow {
  const { request } = row
  const runtime = findRuntime(row.runtime)
  const without = (outcome: Outcome) => ({ row: { ...row, outcome }, side: null })
  if (!runtime.dtypes.includes(request.dtype ?? 'float32')) return without({ kind: 'dtype' })
  const resolution = runtime.resolve(request)
  if (!resolution.ok) return without({ kind: 'refused', refusals: resolution.refusals })
  const { spec, outputShape, lengths } = resolution
  const refusal = unfit(outputShape)
  if (refusal) return without({ kind: 'refused', refusals: [refusal] })
  const plan = planResize(spec, reference?.side.plan)
  const side = { runtime: row.runtime, request, plan, lengths }
  const becomes = runtime.becomes?.(request) ?? null
  const against = reference && heldAgainst(reference, side, spec)
  return { row: { ...row, outcome: { kind: 'accepted', becomes, outputShape, against } }, side }
}

function heldAgainst({ side: reference, compare }: Against, side: Side, spec: ResizeSpec) {
  const same = side.plan.outputShape.join() === reference.plan.outputShape.join()
  const verdict: Verdict = same ? compare(spec) : 'different'
  return { verdict, comparison: partingStage(reference, side) }
}

/** Why this page does not plan an output that a runtime makes; null where it does. */
function unfit(outputShape: Shape): Refusal | null {
  const empty = outputShape.findIndex((length) => length < 1)
  if (empty >= 0) return { code: 'emptyOutput', params: { axis: empty }, field: 'size' }
  const value = outputShape.find((length) => length > LONGEST_AXIS)
  if (value === undefined) return null
  return { code: 'lengthTooLarge', params: { value, most: LONGEST_AXIS }, field: 'size' }
}
