import { useCallback, useMemo } from 'react'
import { evaluateElement } from '../../core/evaluate.ts'
import { offsetOf } from '../../core/shape.ts'
import {
  type Cell,
  type CellTap,
  cellTaps,
  mainInputSlice,
  type Plane,
  type PlaneGeometry,
  planeAspect,
  planeGeometry,
  planeOf,
} from '../../figures/geometry/plane.ts'
import { strongestZoom } from '../../figures/geometry/zoom.ts'
import { drawnSlice, focusedElement } from '../../scene/focus.ts'
import type { Picture } from '../../scene/result.ts'
import { useScene } from '../../scene/store.ts'

/** What of the picture is on stage. */
export interface StageScene {
  readonly picture: Picture
  readonly plane: Plane
  readonly geometry: PlaneGeometry
  readonly aspect: number
  readonly mostZoom: number
  /** Leading indices of the slices shown: of the output, and of the input that it reads most. */
  readonly outputSlice: readonly number[]
  readonly inputSlice: readonly number[]
  /** The focused element, if it is in the slice shown. */
  readonly focus: Cell | null
  readonly taps: readonly CellTap[]
  readonly inputValue: (row: number, column: number) => number
  readonly outputValue: (row: number, column: number) => number
  /** Index of a drawn cell in the whole output or input. */
  readonly outputIndex: (cell: Cell) => number[]
  readonly inputIndex: (cell: Cell) => number[]
}

/** Everything that the figures show of a picture; one object as long as nothing of it changes. */
export function useStage(picture: Picture): StageScene {
  const { plan, input } = picture
  const rank = plan.outputShape.length
  const sliceKey = useScene((state) => drawnSlice(state).join())
  const focusKey = useScene((state) => focusedElement(state)?.join() ?? null)
  const [rows, columns] = [planeOf(plan).rows, planeOf(plan).columns]
  const plane = useMemo(() => ({ rows, columns }), [rows, columns])
  const geometry = useMemo(() => planeGeometry(plane), [plane])
  const outputSlice = useMemo(() => indices(sliceKey), [sliceKey])
  const inputSlice = useMemo(() => mainInputSlice(plan, outputSlice), [plan, outputSlice])
  const full = useCallback(
    (slice: readonly number[], { row, column }: Cell) =>
      rank < 2 ? [column] : [...slice, row, column],
    [rank],
  )
  const focus = useMemo(() => {
    if (focusKey === null) return null
    const index = indices(focusKey)
    if (index.slice(0, -2).join() !== outputSlice.join()) return null
    return { row: index.at(-2) ?? 0, column: index.at(-1)! }
  }, [focusKey, outputSlice])
  const taps = useMemo(() => (focus ? cellTaps(plane, focus) : []), [plane, focus])
  const inputIndex = useCallback((cell: Cell) => full(inputSlice, cell), [full, inputSlice])
  const outputIndex = useCallback((cell: Cell) => full(outputSlice, cell), [full, outputSlice])
  const inputValue = useCallback(
    (row: number, column: number) =>
      input.data[offsetOf(inputIndex({ row, column }), input.shape)] ?? Number.NaN,
    [input, inputIndex],
  )
  const outputValue = useCallback(
    (row: number, column: number) =>
      evaluateElement(plan, input.data, outputIndex({ row, column })),
    [plan, input, outputIndex],
  )
  const values = useMemo(
    () => ({ inputValue, outputValue, inputIndex, outputIndex }),
    [inputValue, outputValue, inputIndex, outputIndex],
  )
  return useMemo(
    () => ({
      ...{ picture, plane, geometry, outputSlice, inputSlice, focus, taps, ...values },
      aspect: planeAspect(plane),
      mostZoom: strongestZoom(plane),
    }),
    [picture, plane, geometry, outputSlice, inputSlice, focus, taps, values],
  )
}

const indices = (key: string): number[] => (key === '' ? [] : key.split(',').map(Number))
