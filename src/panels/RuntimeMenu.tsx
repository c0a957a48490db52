import { useWords } from '../i18n/index.ts'
import { findRuntime, RUNTIMES } from '../runtimes/index.ts'
import { commit, useScene } from '../scene/store.ts'
import { say } from './messages.ts'
import styles from './TopBar.module.css'

/** Which runtime, at which version. A change of version carries over all that the new one has. */
export function RuntimeMenu() {
  const words = useWords().shell
  const name = useScene((state) => state.scene.runtime)
  const version = useScene((state) => state.scene.version)
  const request = useScene((state) => state.result.request)
  const runtime = findRuntime(name)
  const versions = runtime.versions.includes(version)
    ? runtime.versions
    : [version, ...runtime.versions]

  const changeVersion = (chosen: string) => {
    const { attributes, lost } = runtime.carry(request, chosen)
    commit({ version: chosen, attributes })
    if (lost.length > 0) say('info', words.notCarried(chosen, lost.join(', ')))
  }
  return (
    <div className={styles.field}>
      <select
        aria-label={words.runtime}
        value={name}
        onChange={({ target }) => commit({ runtime: target.value })}
      >
        {RUNTIMES.map((known) => (
          <option key={known.name} value={known.name}>
            {known.title}
          </option>
        ))}
      </select>
      <select
        aria-label={`${runtime.title} ${words.version}`}
        className={styles.version}
        value={version}
        onChange={({ target }) => changeVersion(target.value)}
      >
        {versions.map((known) => (
          <option key={known}>{known}</option>
        ))}
      </select>
    </div>
  )
}
