import blend from '../../kernels/blend.wgsl?raw'
import fixed from '../../kernels/fixed.wgsl?raw'
import floats from '../../kernels/floats.wgsl?raw'
import nearest from '../../kernels/nearest.wgsl?raw'
import resize from '../../kernels/resize.wgsl?raw'
import rounded from '../../kernels/rounded.wgsl?raw'
import type { ResizePlan } from '../core/resizePlan.ts'
import { type Pass, passesOf } from './passes.ts'

/** A compute kernel: its name, and its whole text. */
export interface Kernel {
  readonly name: string
  readonly source: string
}

const whole = (...parts: readonly string[]) => parts.join('\n')

/** Copies one element. */
export const NEAREST: Kernel = { name: 'nearest.wgsl', source: whole(resize, nearest) }
/** Weighs elements, in float32. */
export const BLEND: Kernel = { name: 'blend.wgsl', source: whole(resize, blend, floats) }
/** Weighs elements in float32, and makes integers of the sums. */
export const BLEND_ROUNDED: Kernel = {
  name: 'blend.wgsl + rounded.wgsl',
  source: whole(resize, blend, rounded),
}
/** Weighs integers with integer weights. */
export const BLEND_FIXED: Kernel = {
  name: 'blend.wgsl + fixed.wgsl',
  source: whole(resize, blend, fixed),
}

/** Binary places that sums of bytes have room for in 32 bits. */
const MOST_PLACES = 22

/** The kernel that computes a pass. */
export function kernelOf({ blended, integers }: Pass): Kernel {
  if (blended === 0) return NEAREST
  if (!integers) return BLEND
  const places = (integers.weightBits ?? 0) * blended
  return places > 0 && places <= MOST_PLACES ? BLEND_FIXED : BLEND_ROUNDED
}

/** The kernel that computes a plan, or the last pass of it. */
export function kernelFor(plan: ResizePlan): Kernel {
  return kernelOf(passesOf(plan).at(-1)!)
}
