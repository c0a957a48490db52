import { useWords, type Words } from '../i18n/index.ts'
import type { LinkProblem } from '../scene/link.ts'
import { dismissProblems, useScene } from '../scene/store.ts'
import styles from './Notice.module.css'

/** Names the parts of the opened link that could not be read. */
export function LinkProblems() {
  const words = useWords().shell.problems
  const problems = useScene((state) => state.problems)
  if (problems.length === 0) return null
  return (
    <section className={styles.notice} role="status">
      <div>
        {words.title}
        <ul>
          {problems.slice(0, 6).map((problem) => (
            <li key={`${problem.key} ${problem.value}`}>{sentence(words, problem)}</li>
          ))}
          {problems.length > 6 && <li>… {problems.length - 6}</li>}
        </ul>
      </div>
      <div className={styles.actions}>
        <button type="button" onClick={dismissProblems}>
          {words.dismiss}
        </button>
      </div>
    </section>
  )
}

function sentence(words: Words['shell']['problems'], { code, key, value }: LinkProblem): string {
  switch (code) {
    case 'unreadable':
      return words.unreadable(key, value)
    case 'unknownKey':
      return words.unknownKey(key.slice(0, 40))
    case 'newerVersion':
      return words.newerVersion(value)
    case 'tooLong':
      return words.tooLong
    case 'fileMissing':
      return words.fileMissing(value)
    case 'recordedMissing':
      return words.recordedMissing(value)
  }
}
