import { ArrowLeftRight, X } from 'lucide-react'
import { useWords } from '../../i18n/index.ts'
import { findRuntime } from '../../runtimes/index.ts'
import { SideContext } from '../../scene/side.ts'
import { useScene } from '../../scene/store.ts'
import { RuntimeMenu } from '../RuntimeMenu.tsx'
import { useRecorded } from '../recorded/useRecorded.ts'
import { runtimeGroups } from '../runtimeGroups.ts'
import styles from '../TopBar.module.css'
import { addOther, removeOther, swapSides } from './actions.ts'

const GROUPS = runtimeGroups()

/**
 * Adds a second configuration; when there is one, its runtime, and the ways to swap and drop it; of
 * a recorded output, its name and the way to drop it.
 */
export function OtherMenu() {
  const words = useWords().compare
  const compared = useScene(({ scene }) => scene.other !== null)
  const recorded = useRecorded()
  if (!compared && !recorded) return <CompareWith name={words.compareWith} />
  return (
    <>
      {recorded ? (
        <>
          <span className={styles.against}>{words.against}</span>
          <CompareWith name={recorded.name} label={words.recordedB(recorded.name)} />
        </>
      ) : (
        <>
          <button
            type="button"
            className={styles.icon}
            aria-label={words.swap}
            title={words.swap}
            onClick={swapSides}
          >
            <ArrowLeftRight size={15} aria-hidden />
          </button>
          <SideContext value="b">
            <RuntimeMenu />
          </SideContext>
        </>
      )}
      <button
        type="button"
        className={styles.icon}
        aria-label={words.remove}
        title={words.remove}
        onClick={removeOther}
      >
        <X size={15} aria-hidden />
      </button>
    </>
  )
}

interface CompareWithProps {
  /** What is shown: that there is something to choose, or the recorded output that it is now. */
  readonly name: string
  /** Its name for assistive technology, where that is longer. */
  readonly label?: string
}

/** The runtimes to compare with; the scene's own, too, to compare two of its settings. */
function CompareWith({ name, label = name }: CompareWithProps) {
  const { compare, shell } = useWords()
  const own = useScene(({ scene }) => scene.runtime)
  return (
    <div className={styles.field}>
      <select
        aria-label={label}
        title={label}
        className={styles.version}
        value=""
        onChange={({ target }) => addOther(target.value)}
      >
        <option value="" hidden>
          {name}
        </option>
        <option value={own}>{compare.sameRuntime(findRuntime(own).title)}</option>
        {GROUPS.map((group) => (
          <optgroup key={group.name} label={shell.runtimeGroups[group.name]}>
            {group.runtimes
              .filter(({ name }) => name !== own)
              .map(({ name, title }) => (
                <option key={name} value={name}>
                  {title}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
