import { useWords } from '../i18n/index.ts'
import { sceneAddress } from '../scene/history.ts'
import { sceneStore } from '../scene/store.ts'
import { copyText } from './clipboard.ts'
import { say } from './messages.ts'
import { staysHere } from './staysHere.ts'
import styles from './TopBar.module.css'

/** Copies the link that opens exactly this scene, and says so, with what can't travel in it. */
export function CopyLink() {
  const words = useWords().shell
  const copy = async () => {
    const address = sceneAddress()
    const stays = staysHere(words, sceneStore.getState().scene, address)
    if (await copyText(address)) say('info', stays ?? words.linkCopied)
    else say('error', words.linkNotCopied)
  }
  return (
    <button type="button" className={styles.solid} onClick={copy}>
      {words.copyLink}
    </button>
  )
}
