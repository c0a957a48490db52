import { useWords } from '../../i18n/index.ts'
import { useTakeAwayWords } from '../../i18n/useTakeAwayWords.ts'
import { sceneAddress } from '../../scene/history.ts'
import { useScene } from '../../scene/store.ts'
import { copyText } from '../clipboard.ts'
import { staysHere } from '../staysHere.ts'
import { embedCode } from './embedCode.ts'
import styles from './takeAway.module.css'
import { useSaid } from './useSaid.ts'

/** The link, and the lines that show the scene inside another page. */
export function LinkSection() {
  const words = useTakeAwayWords()
  const { shell } = useWords()
  const scene = useScene((state) => state.scene)
  const stays = staysHere(shell, scene, sceneAddress())
  const [said, say] = useSaid()
  const copy = async (text: string) => say((await copyText(text)) ? words.copied : words.notCopied)
  return (
    <section className={styles.section} aria-labelledby="take-away-link">
      <h3 id="take-away-link">{words.link}</h3>
      <p className={styles.story}>{stays ?? words.linkStory}</p>
      <input
        className={styles.address}
        readOnly
        aria-labelledby="take-away-link"
        value={sceneAddress()}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div className={styles.actions}>
        <button type="button" onClick={() => copy(sceneAddress())}>
          {words.copyLink}
        </button>
        <button
          type="button"
          title={words.embedTitle}
          onClick={() => copy(embedCode(sceneAddress(), shell.tagline))}
        >
          {words.copyEmbed}
        </button>
        <span role="status" className={styles.said}>
          {said}
        </span>
      </div>
    </section>
  )
}
