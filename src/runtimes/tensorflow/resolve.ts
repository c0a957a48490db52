import { floorInFloat64 } from '../lengths.ts'
import { unknownVersion } from '../plain.ts'
import { checkPlanes } from '../planes.ts'
import type { Refusal } from '../refusal.ts'
import type { ResizeRequest } from '../request.ts'
import type { Resolution } from '../resolution.ts'
import { lastAxes, untouched } from '../spatial.ts'
import { type TargetSize, targetOf } from '../target.ts'
import { axisSpec } from './axes.ts'
import { checkAttributes, checkTogether } from './check.ts'
import { settingsOf, VERSIONS, versionOf } from './settings.ts'

/** Height and width of every plane: the last two axes. */
export function planeAxes({ inputShape }: Pick<ResizeRequest, 'inputShape'>): number[] {
  return lastAxes(inputShape.length, 2)
}

/** The output size: lengths are given, never scales. */
export function targetSize(request: ResizeRequest): TargetSize {
  if (request.size.how === 'shape') return targetOf(request, planeAxes(request), floorInFloat64)
  const missing: Refusal = { code: 'sizeMissing', params: { names: ['size'] }, field: 'size' }
  return { shape: [], lengths: [], refusals: [missing] }
}

/**
 * What TensorFlow's resize ops do on the CPU with a float32 tensor. Tensors here have height and
 * width last; TensorFlow takes NHWC, so every plane goes as an image of one channel.
 */
export function resolve(request: ResizeRequest): Resolution {
  const version = versionOf(request.version)
  if (!version) return unknownVersion(request.version, VERSIONS)
  const rank = checkPlanes(request, 'resize')
  const target = rank.length > 0 ? null : targetSize(request)
  const refusals = [
    ...checkAttributes(version, request),
    ...(version === '1' ? checkTogether(request) : []),
    ...rank,
    ...(target?.refusals ?? []),
  ]
  if (!target || refusals.length > 0) return { ok: false, refusals }
  const { shape } = target
  const settings = settingsOf(request)
  const resized = planeAxes(request)
  const axes = request.inputShape.map((input, axis) =>
    resized.includes(axis) ? axisSpec(input, shape[axis]!, settings) : untouched(input),
  )
  return { ok: true, spec: { axes }, outputShape: shape, lengths: [] }
}
