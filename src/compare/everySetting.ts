import type { ResizeSpec } from '../core/resizePlan.ts'
import type { Shape } from '../core/shape.ts'
import type { Attributes } from '../runtimes/attribute.ts'
import type { Refusal } from '../runtimes/refusal.ts'
import type { Dtype, ResizeRequest, SizeRequest } from '../runtimes/request.ts'
import type { Runtime } from '../runtimes/runtime.ts'

/** The resize that settings are tried on. */
export interface Target {
  readonly inputShape: Shape
  readonly outputShape: Shape
  /** float32 unless given. */
  readonly dtype?: Dtype
  /** Output per input, one an axis, where other factors than the quotients of lengths are known. */
  readonly scales: readonly (number | undefined)[] | null
}

/** A way in which a target's size can be said. */
export type By = 'shape' | 'scales'

/** Why a setting could not be compared. */
export type Unable =
  | { readonly why: 'refused'; readonly refusal: Refusal }
  /** It makes another shape: its runtime resizes other axes, or other lengths of them. */
  | { readonly why: 'shape'; readonly shape: Shape }
  | { readonly why: 'dtype' }

/** A setting on a target: what it comes to, or why it comes to nothing. */
export type Tried =
  | { readonly request: ResizeRequest; readonly spec: ResizeSpec }
  | { readonly request: ResizeRequest; readonly unable: Unable }

/** Every setting of every version, the default version first, in each of those ways that it knows. */
export function everySetting(
  runtime: Runtime,
  target: Target,
  ways: readonly By[],
): ResizeRequest[] {
  const { defaultVersion } = runtime
  const others = runtime.versions.filter((version) => version !== defaultVersion).reverse()
  return [defaultVersion, ...others].flatMap((version) =>
    runtime
      .settings(version)
      .flatMap((attributes) => ways.map((how) => sized(runtime, target, version, attributes, how))),
  )
}

/** A setting with the target's size in a runtime's words. */
export function sized(
  runtime: Runtime,
  { inputShape, outputShape, dtype, scales }: Target,
  version: string,
  attributes: Attributes,
  how: By,
): ResizeRequest {
  const axes = runtime.listAxes({ inputShape, attributes })
  const scale = (axis: number) => scales?.[axis] ?? outputShape[axis]! / inputShape[axis]!
  const size: SizeRequest =
    how === 'shape'
      ? { how, shape: axes.map((axis) => outputShape[axis]!) }
      : { how, scales: axes.map(scale) }
  return { version, attributes, inputShape, size, ...(dtype && { dtype }) }
}

/** The scales of a request, one an axis; null when it was given lengths. */
export function scalesIn(runtime: Runtime, request: ResizeRequest): Target['scales'] {
  const { size, inputShape } = request
  if (size.how !== 'scales') return null
  const axes = runtime.listAxes(request)
  return inputShape.map((_, axis) => size.scales[axes.indexOf(axis)])
}

/** What a request comes to, if that is a resize to the wanted shape. */
export function tryRequest(runtime: Runtime, request: ResizeRequest, wanted: Shape): Tried {
  const { dtype = 'float32' } = request
  if (!runtime.dtypes.includes(dtype)) return { request, unable: { why: 'dtype' } }
  const resolution = runtime.resolve(request)
  if (!resolution.ok) {
    return { request, unable: { why: 'refused', refusal: resolution.refusals[0]! } }
  }
  const { outputShape: shape, spec } = resolution
  const same = shape.join() === wanted.join()
  return same ? { request, spec } : { request, unable: { why: 'shape', shape } }
}

/** Why a runtime has nothing to compare; null where it has something. */
export function unableOf(tried: readonly Tried[]): Unable | null {
  if (tried.some((one) => 'spec' in one)) return null
  return tried.flatMap((one) => ('unable' in one ? [one.unable] : []))[0] ?? null
}

/** The attributes that were set and have an effect. */
export function withoutIdle(runtime: Runtime, request: ResizeRequest): Attributes {
  const idle = runtime.attributes(request).flatMap((state) => (state.idle ? [state.name] : []))
  const entries = Object.entries(request.attributes)
  return Object.fromEntries(entries.filter(([name]) => !idle.includes(name)))
}

/** Some versions of a runtime, oldest first. */
export function inOrder(runtime: Runtime, versions: readonly string[]): string[] {
  return runtime.versions.filter((version) => versions.includes(version))
}
