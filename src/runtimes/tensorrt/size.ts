import { type Shape, volume } from '../../core/shape.ts'
import type { Refusal, RefusalField } from '../refusal.ts'
import type { LengthFromScale, Profile, ResizeRequest } from '../runtime.ts'

/** Dims are int32 in every header from 6.0 to 11.1 (`Dims::MAX_DIMS` is 8). */
export const MOST_DIMS = 8
const LONGEST = 2 ** 31 - 1
/** The largest volume of a tensor (NvInfer.h, `ITensor`). */
const MOST_ELEMENTS = 2 ** 31 - 1

/** The output shape that a request asks for, or why it asks for none. */
export interface TargetSize {
  readonly shape: Shape
  readonly lengths: readonly LengthFromScale[]
  readonly refusals: readonly Refusal[]
}

/** Works out the output shape as the layer does. On a refusal, `shape` means nothing. */
export function targetSize({ inputShape, size }: ResizeRequest): TargetSize {
  const input = checkInput(inputShape)
  if (input.length > 0) return { shape: [], lengths: [], refusals: input }
  switch (size.how) {
    case 'same':
      return target(inputShape)
    case 'shape':
    case 'constant':
      return target(size.shape, checkShape(size.shape, inputShape.length, 'shape'))
    case 'scales':
      return fromScales(inputShape, size.scales)
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

function target(shape: Shape, refusals: readonly Refusal[] = []): TargetSize {
  const elements = volume(shape)
  const tooMany: Refusal[] =
    refusals.length === 0 && elements > MOST_ELEMENTS
      ? [{ code: 'tooManyElements', params: { elements, most: MOST_ELEMENTS }, field: 'size' }]
      : []
  return { shape, lengths: [], refusals: [...refusals, ...tooMany] }
}

/**
 * length = floor(input × scale). The API stores scales as float32; the product is taken in float32
 * too, as onnx-tensorrt 8.4 computes it before calling the layer. The layer's own precision is not
 * documented.
 */
function fromScales(inputShape: Shape, scales: readonly number[]): TargetSize {
  if (scales.length !== inputShape.length) {
    return { shape: [], lengths: [], refusals: [wrongRank(scales, inputShape.length, 'scales')] }
  }
  const refusals: Refusal[] = []
  const lengths = scales.map((typed, axis): LengthFromScale => {
    const input = inputShape[axis]!
    const stored = Math.fround(typed)
    const product = input * stored
    const rounded = Math.fround(product)
    const length = Math.floor(rounded)
    const at = { field: 'scales', axis } as const
    if (!(stored > 0 && Number.isFinite(stored))) {
      refusals.push({ code: 'notAScale', params: { value: typed }, ...at })
    } else if (length < 1) {
      refusals.push({ code: 'scaleFloorsToZero', params: { input, scale: typed }, ...at })
    } else if (length > LONGEST) {
      refusals.push({ code: 'lengthTooLarge', params: { value: length, most: LONGEST }, ...at })
    }
    return { axis, input, typed, stored, product, rounded, length }
  })
  const shape = lengths.map(({ length }) => length)
  return { ...target(shape, refusals), lengths }
}

function checkInput(shape: Shape): Refusal[] {
  const rank = shape.length
  if (rank < 1 || rank > MOST_DIMS) {
    return [{ code: 'inputRank', params: { rank, most: MOST_DIMS }, field: 'input' }]
  }
  const lengths = checkLengths(shape, 'input')
  const elements = volume(shape)
  if (lengths.length > 0 || elements <= MOST_ELEMENTS) return lengths
  return [{ code: 'tooManyElements', params: { elements, most: MOST_ELEMENTS }, field: 'input' }]
}

function checkShape(shape: Shape, rank: number, field: RefusalField): Refusal[] {
  return shape.length === rank ? checkLengths(shape, field) : [wrongRank(shape, rank, field)]
}

function wrongRank(list: readonly number[], rank: number, field: RefusalField): Refusal {
  return { code: 'rankMismatch', params: { given: list.length, rank }, field }
}

function checkLengths(shape: Shape, field: RefusalField): Refusal[] {
  return shape.flatMap((value, axis): Refusal[] => {
    if (!Number.isInteger(value) || value < 1) {
      return [{ code: 'notALength', params: { value }, field, axis }]
    }
    return value > LONGEST
      ? [{ code: 'lengthTooLarge', params: { value, most: LONGEST }, field, axis }]
      : []
  })
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
