import { useWords } from '../i18n/index.ts'
import { sceneAddress } from '../scene/history.ts'
import { findTensor } from '../scene/keptTensors.ts'
import { sceneStore } from '../scene/store.ts'
import { copyText } from './clipboard.ts'
import { say } from './messages.ts'
import styles from './TopBar.module.css'

/** Copies the link that opens exactly this scene, and says so, with what can't travel in it. */
export function CopyLink() {
  const words = useWords().shell
  const copy = async () => {
    const address = sceneAddress()
    const { fill, recorded } = sceneStore.getState().scene
    if (!(await copyText(address))) say('error', words.linkNotCopied)
    else if (fill.kind === 'file' && address.includes('fill=file')) {
      say('info', words.fileStaysHere(findTensor(fill.id)?.name ?? fill.id))
    } else if (recorded !== null && address.includes('recorded=file')) {
      say('info', words.recordedStaysHere(findTensor(recorded)?.name ?? recorded))
    } else say('info', words.linkCopied)
  }
  return (
    <button type="button" className={styles.solid} onClick={copy}>
      {words.copyLink}
    </button>
  )
}
