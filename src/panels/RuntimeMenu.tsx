import { useWords } from '../i18n/index.ts'
import { findRuntime } from '../runtimes/index.ts'
import { useSide } from '../scene/side.ts'
import { useChanges, useScene } from '../scene/store.ts'
import { changeRuntime, changeVersion } from './carryOver.ts'
import { runtimeGroups } from './runtimeGroups.ts'
import styles from './TopBar.module.css'

const GROUPS = runtimeGroups()

/** Which runtime, at which version. A change carries over all that the new one can say. */
export function RuntimeMenu() {
  const { shell: words, compare } = useWords()
  const isB = useSide() === 'b'
  const changes = useChanges()
  const name = useScene((state) => state.scene.runtime)
  const version = useScene((state) => state.scene.version)
  const runtime = findRuntime(name)
  const versions = runtime.versions.includes(version)
    ? runtime.versions
    : [version, ...runtime.versions]
  return (
    <div className={styles.field}>
      <select
        aria-label={isB ? compare.runtimeOfB : words.runtime}
        value={name}
        onChange={({ target }) => changeRuntime(target.value, words, changes)}
      >
        {GROUPS.map((group) => (
          <optgroup key={group.name} label={words.runtimeGroups[group.name]}>
            {group.runtimes.map((known) => (
              <option key={known.name} value={known.name}>
                {known.title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {versions.length > 1 && (
        <select
          aria-label={`${runtime.title} ${words.version}`}
          className={styles.version}
          value={version}
          onChange={({ target }) => changeVersion(target.value, words, changes)}
        >
          {versions.map((known) => (
            <option key={known}>{known}</option>
          ))}
        </select>
      )}
    </div>
  )
}
