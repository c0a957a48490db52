import { useMemo } from 'react'
import { findRuntime } from '../../runtimes/index.ts'
import { listAxes } from '../../scene/lists.ts'
import { useScene } from '../../scene/store.ts'
import { axisName } from '../axisName.ts'

/** What the entries of a size list are called. */
export interface SizeList {
  /** The axes that entries speak of, by name; undefined where there are too few or too many. */
  readonly names: readonly string[] | undefined
  /** Whether the entries go through all axes in order, so that their places name them. */
  readonly whole: boolean
  /** The runtime's own word for an entry of the list: `sizes`, `fx`; null where it has none. */
  readonly word: (entry: number) => string | null
}

/** The size list of the scene's runtime, for lengths or for scales. */
export function useSizeList(how: 'shape' | 'scales'): SizeList {
  const name = useScene((state) => state.scene.runtime)
  const attributes = useScene((state) => state.scene.attributes)
  const inputShape = useScene((state) => state.scene.inputShape)
  const count = useScene((state) => state.scene[how].length)
  return useMemo(() => {
    const axes = listAxes({ runtime: name, attributes, inputShape })
    const rank = inputShape.length
    const word = findRuntime(name).sizeNames[how] ?? null
    // A word an entry: OpenCV's `fx, fy`.
    const words = word?.split(', ') ?? []
    return {
      names: axes.length === count ? axes.map((axis) => axisName(axis, rank)) : undefined,
      whole:
        axes.length !== count ||
        (axes.length === rank && axes.every((axis, entry) => axis === entry)),
      word: (entry) => (words.length === axes.length ? (words[entry] ?? null) : word),
    }
  }, [name, attributes, inputShape, how, count])
}
