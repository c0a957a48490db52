import type { LengthFromScale } from './resolution.ts'

/** How a runtime makes a length of an input length and a scale. */
export type LengthRule = (input: number, scale: number) => Omit<LengthFromScale, 'axis'>

/**
 * floor(input × scale), scale and product rounded to float32. onnx-tensorrt 8.4, before it calls the
 * layer; ONNX Runtime 1.30, `ComputeOutputShape`.
 */
export const floorInFloat32: LengthRule = (input, typed) => {
  const stored = Math.fround(typed)
  const product = input * stored
  const rounded = Math.fround(product)
  return { input, typed, stored, product, rounded, length: Math.floor(rounded) }
}

/**
 * floor(input × scale) in float64 of the float32 scale. ONNX 1.19 on, reference/ops/op_resize.py and
 * defs/tensor/utils.cc.
 */
export const floorOfFloat32: LengthRule = (input, typed) => {
  const stored = Math.fround(typed)
  const product = input * stored
  return { input, typed, stored, product, rounded: product, length: Math.floor(product) }
}

/** floor(input × scale) in float64. PyTorch, UpSample.cpp. */
export const floorInFloat64: LengthRule = (input, typed) => {
  const product = input * typed
  return { input, typed, stored: typed, product, rounded: product, length: Math.floor(product) }
}

/** input × scale to the nearest integer, halves to even, in float64. OpenCV, `saturate_cast<int>`. */
export const roundInFloat64: LengthRule = (input, typed) => {
  const product = input * typed
  const low = Math.floor(product)
  const above = product - low
  const up = above > 0.5 || (above === 0.5 && low % 2 !== 0)
  const length = up ? low + 1 : low
  return { input, typed, stored: typed, product, rounded: product, length, to: 'nearest' }
}
