import type { AxisSpec } from '../../core/axisSpec.ts'
import { floorInFloat64 } from '../lengths.ts'
import { unknownVersion } from '../plain.ts'
import type { ResizeRequest } from '../request.ts'
import type { Resolution } from '../resolution.ts'
import { untouched } from '../spatial.ts'
import { type TargetSize, targetOf } from '../target.ts'
import { foldsLengths } from './departures.ts'
import { checkAttributes, type Settings, settingsOf, VERSIONS } from './settings.ts'

/**
 * What `jax.image.resize` does with a float32 array of any rank. An axis whose length stays is left
 * alone. jax/_src/image/scale.py 0.10, `_resize`.
 */
export function resolve(request: ResizeRequest): Resolution {
  const { version, inputShape, attributes } = request
  if (!VERSIONS.some((known) => known === version)) return unknownVersion(version, VERSIONS)
  const { shape, refusals } = targetSize(request)
  const all = [...checkAttributes(request), ...refusals]
  if (all.length > 0) return { ok: false, refusals: all }
  const settings = settingsOf(attributes)
  const axes = inputShape.map((input, axis) =>
    input === shape[axis]
      ? untouched(input)
      : axisSpec(input, shape[axis]!, settings, foldsLengths(request)),
  )
  return { ok: true, spec: { axes }, outputShape: shape, lengths: [] }
}

/** Every axis, in order. */
export function allAxes({ inputShape }: Pick<ResizeRequest, 'inputShape'>): number[] {
  return inputShape.map((_, axis) => axis)
}

/** The output size, which JAX takes as lengths of all axes only. */
export function targetSize(request: ResizeRequest): TargetSize {
  if (request.size.how === 'shape') return targetOf(request, allAxes(request), floorInFloat64)
  const params = { names: ['shape'] }
  return { shape: [], lengths: [], refusals: [{ code: 'sizeMissing', params, field: 'size' }] }
}

type Rule = Pick<AxisSpec, 'transformation' | 'rescale' | 'edge' | 'filter'> & Partial<AxisSpec>

function axisSpec(input: number, output: number, settings: Settings, folds: boolean): AxisSpec {
  const { method } = settings
  // A product of float32 numbers is exact in float64: blending rounds it once, with what follows.
  const arithmetic = method === 'nearest' ? 'float32' : 'float64'
  const axis = { input, output, arithmetic, singlePixel: 'formula' } as const
  return { ...axis, ...(method === 'nearest' ? nearest(folds) : blended(settings)) }
}

/** scale.py, `_resize_nearest`: floor((i + ½)·I/O). */
function nearest(folds: boolean): Rule {
  return {
    transformation: 'tf_half_pixel_for_nn',
    rescale: { by: 'lengths', order: folds ? 'folded' : 'product' },
    edge: 'coordinate',
    filter: { kind: 'nearest', rounding: 'floor' },
  }
}

/**
 * scale.py, `compute_weight_mat`: weights of elements outside are dropped, the rest sum to 1. The
 * ratio 1/(O/I) is made in float64 and stored; XLA then takes r·(i + ½) − ½ in one rounded step.
 */
function blended({ method, antialias }: Settings): Rule {
  const rule = {
    transformation: 'half_pixel',
    rescale: { by: 'lengths', order: 'inverse' },
    storedRatio: 'float32',
    stored: 'float32',
    edge: 'index',
  } as const
  if (method === 'area') {
    return { ...rule, filter: { kind: 'area', stored: 'float32', ends: 'added' } }
  }
  if (antialias) {
    const shape = method === 'linear' ? 'linear' : 'cubic'
    return { ...rule, filter: { kind: 'antialias', shape, a: -0.5, excludeOutside: true } }
  }
  // Of two elements, dropping the one outside comes to reading the one at the edge.
  if (method === 'linear') return { ...rule, edge: 'coordinate', filter: { kind: 'linear' } }
  const pytorch = method === 'cubic-pytorch'
  const a = pytorch ? -0.75 : -0.5
  return { ...rule, filter: { kind: 'cubic', a, excludeOutside: !pytorch } }
}
