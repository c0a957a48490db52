import blend from '../../kernels/blend.wgsl?raw'
import element from '../../kernels/element.wgsl?raw'
import fixed from '../../kernels/fixed.wgsl?raw'
import floats from '../../kernels/floats.wgsl?raw'
import nearest from '../../kernels/nearest.wgsl?raw'
import resize from '../../kernels/resize.wgsl?raw'
import rounded from '../../kernels/rounded.wgsl?raw'
import tile from '../../kernels/tile.wgsl?raw'
import walk from '../../kernels/walk.wgsl?raw'
import walkBlend from '../../kernels/walkBlend.wgsl?raw'
import walkNearest from '../../kernels/walkNearest.wgsl?raw'
import type { ResizePlan } from '../core/resizePlan.ts'
import { type Pass, passesOf } from './passes.ts'
import { planeShape, shapeFits } from './planes.ts'

/** A compute kernel. */
export interface Kernel {
  readonly name: string
  /** Its whole text. */
  readonly source: string
  /** Values of its overrides. */
  readonly constants: Readonly<Record<string, number>>
  /**
   * Rows and columns of the last two axes that a workgroup makes; null where a workgroup makes
   * `constants.workgroup` elements of the flat output.
   */
  readonly block: { readonly rows: number; readonly columns: number } | null
}

const whole = (...parts: readonly string[]) => parts.join('\n')

/** Threads of a workgroup. */
const WORKGROUP = 64

const perElement = (name: string, ...parts: readonly string[]): Kernel => ({
  name,
  source: whole(resize, element, ...parts),
  constants: { workgroup: WORKGROUP },
  block: null,
})

/** Copies one element. */
export const NEAREST = perElement('nearest.wgsl', nearest)
/** Weighs elements, in float32. */
export const BLEND = perElement('blend.wgsl', blend, floats)
/** Weighs elements in float32, and makes integers of the sums. */
export const BLEND_ROUNDED = perElement('blend.wgsl + rounded.wgsl', blend, rounded)
/** Weighs integers with integer weights. */
export const BLEND_FIXED = perElement('blend.wgsl + fixed.wgsl', blend, fixed)

const walking = (name: string, walked: number, ...parts: readonly string[]): Kernel => ({
  name,
  source: whole(resize, walk, ...parts),
  constants: { workgroup: WORKGROUP, walked },
  block: { rows: walked, columns: 4 * WORKGROUP },
})

/** Copies elements along the last two axes. */
export const WALK_NEAREST = walking('walkNearest.wgsl', 8, walkNearest)
/** Weighs two elements along each of the last two axes. */
export const WALK_LINEAR = walking('walkBlend.wgsl', 8, 'const TAPS = 2u;\n', walkBlend)
/** Weighs four elements along each of the last two axes. */
export const WALK_CUBIC = walking('walkBlend.wgsl', 16, 'const TAPS = 4u;\n', walkBlend)

/** Weighs many neighbours along each of the last two axes. */
export const TILE: Kernel = {
  name: 'tile.wgsl',
  source: whole(resize, tile),
  constants: { walked: 4, span: 512, most: 16 },
  block: { rows: 4, columns: WORKGROUP },
}

/** Binary places that sums of bytes have room for in 32 bits. */
const MOST_PLACES = 22

/** The kernel that computes a pass: chosen by its shape, and by what its tables hold. */
export function kernelOf(pass: Pass): Kernel {
  const { blended, integers } = pass
  if (blended > 0 && integers) {
    const places = (integers.weightBits ?? 0) * blended
    return places > 0 && places <= MOST_PLACES ? BLEND_FIXED : BLEND_ROUNDED
  }
  return planeKernelOf(pass) ?? (blended === 0 ? NEAREST : BLEND)
}

/** The kernel for a pass that resizes its last two axes and no other, where there is one. */
function planeKernelOf(pass: Pass): Kernel | null {
  const shape = planeShape(pass)
  if (!shape) return null
  const { rowTaps, columnTaps, marked } = shape
  const taps = rowTaps === columnTaps && !marked ? rowTaps : 0
  if (taps === 1) return WALK_NEAREST
  if (taps === 2) return WALK_LINEAR
  if (taps === 4) return WALK_CUBIC
  const { span, most } = TILE.constants as { span: number; most: number }
  return shapeFits(shape, span, most) ? TILE : null
}

/** The kernel that computes a plan, or the last pass of it. */
export function kernelFor(plan: ResizePlan): Kernel {
  return kernelOf(passesOf(plan).at(-1)!)
}

/** Workgroups that compute a pass. */
export function workgroupsOf({ block, constants }: Kernel, { axes, elements }: Pass): number {
  if (!block) return Math.ceil(elements / constants.workgroup!)
  const [rows, columns] = axes.slice(-2).map(({ output }) => output) as [number, number]
  const planes = elements / (rows * columns)
  return planes * Math.ceil(rows / block.rows) * Math.ceil(columns / block.columns)
}
