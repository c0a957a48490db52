import type { Shape } from '../../core/shape.ts'
import { floorInFloat32 } from '../lengths.ts'
import type { Refusal, RefusalField } from '../refusal.ts'
import type { Profile, ResizeRequest } from '../request.ts'
import { checkInput, checkShape, type TargetSize, target, targetOf } from '../target.ts'

/**
 * Works out the output shape as the layer does. On a refusal, `shape` means nothing. Lengths from
 * scales are floored in float32, as onnx-tensorrt 8.4 does; the layer's own precision is not
 * documented.
 */
export function targetSize(request: ResizeRequest): TargetSize {
  const { inputShape, size } = request
  const input = checkInput(inputShape)
  if (input.length > 0) return { shape: [], lengths: [], refusals: input }
  switch (size.how) {
    case 'same':
      return target(inputShape)
    case 'constant':
      return target(size.shape, checkShape(size.shape, inputShape.length, 'shape'))
    case 'shape':
    case 'scales':
      return targetOf(
        request,
        inputShape.map((_, axis) => axis),
        floorInFloat32,
      )
    case 'shape_tensor': {
      const profile = checkProfile(size.profile, inputShape.length)
      const value = checkShape(size.value, inputShape.length, 'value')
      const outside =
        profile.length + value.length > 0 ? [] : within(size.value, size.profile, 'value')
      return target(size.value, [...profile, ...value, ...outside])
    }
    case 'dynamic': {
      const profile = checkProfile(size.profile, inputShape.length)
      const outside = profile.length > 0 ? [] : within(inputShape, size.profile, 'input')
      const buildDims = inputShape.map(() => -1)
      const mistake: Refusal = {
        code: 'buildDimsAsShape',
        params: { buildDims, shape: buildDims.map((dim) => 2 * dim) },
        field: 'size',
      }
      const refusals = [...profile, ...outside, ...(size.fromBuildDims ? [mistake] : [])]
      return target(
        inputShape.map((length) => 2 * length),
        refusals,
      )
    }
  }
}

function checkProfile({ min, opt, max }: Profile, rank: number): Refusal[] {
  const entries = [
    ...checkShape(min, rank, 'profile.min'),
    ...checkShape(opt, rank, 'profile.opt'),
    ...checkShape(max, rank, 'profile.max'),
  ]
  if (entries.length > 0) return entries
  return min.flatMap((low, axis): Refusal[] => {
    const params = { axis, min: low, opt: opt[axis]!, max: max[axis]! }
    if (low <= params.opt && params.opt <= params.max) return []
    const field = low > params.max ? 'profile.max' : 'profile.opt'
    return [{ code: 'profileOrder', params, field, axis }]
  })
}

function within(value: Shape, { min, max }: Profile, field: RefusalField): Refusal[] {
  const axis = value.findIndex((length, a) => length < min[a]! || length > max[a]!)
  return axis < 0 ? [] : [{ code: 'outsideProfile', params: { value, min, max }, field, axis }]
}
