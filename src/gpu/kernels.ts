import blend from '../../kernels/blend.wgsl?raw'
import nearest from '../../kernels/nearest.wgsl?raw'
import type { ResizePlan } from '../core/resizePlan.ts'

/** A compute kernel: the name of its file, and its text. */
export interface Kernel {
  readonly name: string
  readonly source: string
}

export const NEAREST: Kernel = { name: 'nearest.wgsl', source: nearest }
export const BLEND: Kernel = { name: 'blend.wgsl', source: blend }

/** The kernel that computes a plan. */
export function kernelFor(plan: ResizePlan): Kernel {
  return plan.axes.some((axis) => axis.tapCount > 1) ? BLEND : NEAREST
}
