import { useWords } from '../../i18n/index.ts'
import { isCompared } from '../../scene/compared.ts'
import type { Shown } from '../../scene/scene.ts'
import { useScene } from '../../scene/store.ts'
import stage from '../stage/Stage.module.css'
import { show } from './actions.ts'

const ALL: readonly Shown[] = ['a', 'b', 'difference']

/** A, B or both with their difference; nothing while there is no B. */
export function ShownSwitch() {
  const words = useWords().compare
  const shown = useScene(({ scene }) => (isCompared(scene) ? scene.shown : null))
  if (shown === null) return null
  return (
    <fieldset className={stage.mode} aria-label={words.shown}>
      {ALL.map((value) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === shown}
          title={`${words.shownTitles[value]} · ${words.flipKey}`}
          onClick={() => show(value)}
        >
          {words.shownNames[value]}
        </button>
      ))}
    </fieldset>
  )
}
