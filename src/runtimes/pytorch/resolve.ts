import { floorInFloat64 } from '../lengths.ts'
import { unknownVersion } from '../plain.ts'
import type { Refusal } from '../refusal.ts'
import type { ResizeRequest } from '../request.ts'
import type { Resolution } from '../resolution.ts'
import { lastAxes } from '../spatial.ts'
import { type TargetSize, targetOf } from '../target.ts'
import { axisSpecs } from './axes.ts'
import { checkAttributes, checkRank, checkTogether, knownMode } from './check.ts'
import { modeOf, settingsOf } from './settings.ts'
import { VERSIONS, versionOf } from './version.ts'

/** Every axis but batch and channels: (N, C, W), (N, C, H, W), (N, C, D, H, W). */
export function spatialAxes({ inputShape }: Pick<ResizeRequest, 'inputShape'>): number[] {
  return lastAxes(inputShape.length, Math.max(0, inputShape.length - 2))
}

/** The output size: floor(input × scale_factor) in float64 by scales. UpSample.cpp. */
export function targetSize(request: ResizeRequest): TargetSize {
  const { how } = request.size
  if (how === 'shape' || how === 'scales') {
    const found = targetOf(request, spatialAxes(request), floorInFloat64)
    const takesEmpty = modeOf(request.attributes) === 'area'
    return takesEmpty ? { ...found, refusals: found.refusals.filter(notEmpty) } : found
  }
  const missing: Refusal = {
    code: 'sizeMissing',
    params: { names: ['size', 'scale_factor'] },
    field: 'size',
  }
  return { shape: [], lengths: [], refusals: [missing] }
}

/** Pooling, which area is, may make a length of 0; every other mode refuses that. */
function notEmpty({ code, params, field }: Refusal): boolean {
  const zero = code === 'notALength' && params.value === 0 && field === 'shape'
  return code !== 'scaleFloorsToZero' && !zero
}

/** What `torch.nn.functional.interpolate` does on the CPU with a float32 tensor. */
export function resolve(request: ResizeRequest): Resolution {
  const version = versionOf(request.version)
  if (!version) return unknownVersion(request.version, VERSIONS)
  const rank = checkRank(request)
  const target = rank.length > 0 ? null : targetSize(request)
  const refusals = [
    ...checkAttributes(version, request),
    ...(knownMode(request) ? [...rank, ...checkTogether(request)] : []),
    ...(target?.refusals ?? []),
  ]
  if (!target || refusals.length > 0) return { ok: false, refusals }
  const { shape, lengths } = target
  const axes = axisSpecs(request, shape, settingsOf(request))
  return { ok: true, spec: { axes }, outputShape: shape, lengths }
}
