import blend from '../../kernels/blend.wgsl?raw'
import blockText from '../../kernels/block.wgsl?raw'
import columnsApart from '../../kernels/columnsApart.wgsl?raw'
import columnsTogether from '../../kernels/columnsTogether.wgsl?raw'
import copyRows from '../../kernels/copyRows.wgsl?raw'
import element from '../../kernels/element.wgsl?raw'
import fixed from '../../kernels/fixed.wgsl?raw'
import floats from '../../kernels/floats.wgsl?raw'
import four from '../../kernels/four.wgsl?raw'
import loadEach from '../../kernels/loadEach.wgsl?raw'
import loadFour from '../../kernels/loadFour.wgsl?raw'
import nearest from '../../kernels/nearest.wgsl?raw'
import resize from '../../kernels/resize.wgsl?raw'
import rounded from '../../kernels/rounded.wgsl?raw'
import tileText from '../../kernels/tile.wgsl?raw'
import walkText from '../../kernels/walk.wgsl?raw'
import type { ResizePlan } from '../core/resizePlan.ts'
import { type Pass, passesOf } from './passes.ts'
import { type Tile, tileOf, type Walk, walkOf } from './planes.ts'

/**
 * How the tables of a kernel lie, see kernels/README.md. By taps: one number an entry. By tiles: the
 * same, but the second last axis has lists for four outputs, as long as a multiple. By fours: four
 * numbers an entry; rows that are walked have lists for so many, and columns perhaps lists for four.
 */
export type Layout =
  | { readonly by: 'taps' }
  | { readonly by: 'tiles'; readonly multiple: number }
  | { readonly by: 'fours'; readonly walked: number | null; readonly together: boolean }

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
  readonly layout: Layout
}

const STORED = 'alias Stored = f32;\n'
const LOADED = 'alias Loaded = Stored;\n'
const SAVED = 'alias Saved = Stored;\n'
const SAVED_FOUR = 'alias Saved = vec4<Stored>;\n'
const ENTRIES = 'alias Tap = u32;\nalias Weight = f32;\n'
const ENTRIES_FOUR = 'alias Tap = vec4u;\nalias Weight = vec4f;\n'

const whole = (...parts: readonly string[]) => parts.join('\n')

/** Threads of a workgroup. */
const WORKGROUP = 64

const perElement = (name: string, ...parts: readonly string[]): Kernel => ({
  name,
  source: whole(STORED + LOADED + SAVED + ENTRIES, resize, element, ...parts),
  constants: { workgroup: WORKGROUP },
  block: null,
  layout: { by: 'taps' },
})

/** Copies one element. */
export const NEAREST = perElement('nearest.wgsl', nearest)
/** Weighs elements, in float32. */
export const BLEND = perElement('blend.wgsl', blend, floats)
/** Weighs elements in float32, and makes integers of the sums. */
export const BLEND_ROUNDED = perElement('blend.wgsl + rounded.wgsl', blend, rounded)
/** Weighs integers with integer weights. */
export const BLEND_FIXED = perElement('blend.wgsl + fixed.wgsl', blend, fixed)

/** Makes rows of the last two axes, four columns a thread. */
export function walk({ rowTaps, together, columnTaps, lanes, walked }: Walk): Kernel {
  const taps = `const ROW_TAPS = ${rowTaps}u;\nconst COLUMN_TAPS = ${columnTaps}u;\n`
  const head = STORED + LOADED + (together ? SAVED_FOUR : SAVED) + ENTRIES_FOUR + taps
  const rows = rowTaps === 1 ? copyRows : walkText
  const columns = together ? columnsTogether : columnsApart
  const names = [rowTaps === 1 ? 'copyRows' : 'walk', together ? 'columnsTogether' : 'columnsApart']
  return {
    name: names.map((name) => `${name}.wgsl`).join(' + '),
    source: whole(head, resize, blockText, rows, columns, four),
    constants: { threads: WORKGROUP, lanes, walked },
    block: { rows: (walked * WORKGROUP) / lanes, columns: 4 * lanes },
    layout: { by: 'fours', walked: rowTaps === 1 ? null : walked, together },
  }
}

/** Blends rows of many neighbours, and keeps them while they are blended along the columns. */
export function tile({ width, batch, entries, aligned }: Tile): Kernel {
  const head = `${STORED}${SAVED}${ENTRIES}const BATCH = ${batch}u;\n`
  return {
    name: 'tile.wgsl',
    source: whole(head, resize, aligned ? loadFour : loadEach, tileText, four),
    constants: { width, entries },
    block: { rows: 4, columns: width },
    layout: { by: 'tiles', multiple: batch },
  }
}

/** A kernel for tensors stored as float16. Sums stay float32. The device needs `shader-f16`. */
export function inFloat16(kernel: Kernel): Kernel {
  const source = kernel.source.replace(STORED, 'enable f16;\nalias Stored = f16;\n')
  return { ...kernel, name: `${kernel.name}, float16`, source }
}

/** Kernels by what they were made from: one is compiled once. */
const made = new Map<string, Kernel>()

function once(key: object, make: () => Kernel): Kernel {
  const name = JSON.stringify(key)
  const kernel = made.get(name) ?? make()
  made.set(name, kernel)
  return kernel
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
  const walking = walkOf(pass)
  if (walking) return once(walking, () => walk(walking))
  const tiling = tileOf(pass)
  if (tiling) return once(tiling, () => tile(tiling))
  return blended === 0 ? NEAREST : BLEND
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
