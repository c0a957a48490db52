import type { SceneState } from './store.ts'

/**
 * The output element that everything on the page marks: the one under the pointer, else the pinned
 * one, else none. Pulled into the output's shape, which may have shrunk since it was pinned.
 */
export function focusedElement(state: SceneState): readonly number[] | null {
  const { scene, hovered, result } = state
  const chosen = hovered ?? (scene.pinned ? scene.at : null)
  return chosen && result.picture ? into(chosen, result.picture.plan.outputShape) : null
}

/** The leading output indices of the drawn slice: all but the last two axes. */
export function drawnSlice({ scene, result }: SceneState): readonly number[] {
  const shape = result.picture?.plan.outputShape ?? []
  return into(scene.at, shape).slice(0, -2)
}

function into(index: readonly number[], shape: readonly number[]): number[] {
  // Aligned at the innermost axis: a scene that gained a leading axis keeps its row and column.
  const shift = index.length - shape.length
  return shape.map((length, a) => Math.min(Math.max(index[a + shift] ?? 0, 0), length - 1))
}
