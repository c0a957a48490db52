import { useWords } from '../../i18n/index.ts'
import { listAxes } from '../../scene/lists.ts'
import type { Scene } from '../../scene/scene.ts'
import { useChanges, useScene } from '../../scene/store.ts'
import { axisName } from '../axisName.ts'
import styles from './Controls.module.css'
import { replaced } from './rank.ts'

/** A way out of a refusal: gives an axis that must not change its input length. */
export function RestoreLength({ axis }: { readonly axis: number }) {
  const words = useWords().controls
  const { commit } = useChanges()
  const scene = useScene((state) => state.scene)
  const change = restored(scene, axis)
  if (!change) return null
  return (
    <button type="button" className={styles.link} onClick={() => commit(change)}>
      {words.restoreLength(axisName(axis, scene.inputShape.length))}
    </button>
  )
}

function restored(scene: Scene, axis: number): Partial<Scene> | null {
  const length = scene.inputShape[axis]!
  const entry = listAxes(scene).indexOf(axis)
  switch (scene.how) {
    case 'shape':
      return { shape: replaced(scene.shape, entry, length) }
    case 'constant':
      return { constant: replaced(scene.constant, axis, length) }
    case 'shape_tensor':
      return { value: replaced(scene.value, axis, length) }
    case 'scales':
      return { scales: replaced(scene.scales, entry, 1) }
    case 'same':
    case 'dynamic':
      return null
  }
}
