import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useWords } from '../i18n/index.ts'
import { numberText } from '../i18n/numberText.ts'
import { makingStore } from '../scene/making.ts'
import { preparingStore } from '../scene/preparing.ts'
import { canGiveUp, giveUpMaking, useScene } from '../scene/store.ts'
import { cancelOpening, useOpening } from './files/opening.ts'
import styles from './LongWork.module.css'

interface Work {
  readonly text: string
  /** From 0 to 1. */
  readonly share: number
  /** Null where there is nothing to go back to. */
  readonly cancel: (() => void) | null
}

/** What takes long: how far it is, and a way to give it up, by Escape too. */
export function LongWork() {
  const words = useWords().controls
  const work = useWork()
  const cancel = work?.cancel
  useEffect(() => {
    if (!cancel) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      cancel()
    }
    // Before figures and fields, where Escape means less.
    addEventListener('keydown', onKey, { capture: true })
    return () => removeEventListener('keydown', onKey, { capture: true })
  }, [cancel])
  if (!work) return null
  return (
    <div className={styles.work}>
      <p>{work.text}</p>
      <span className={styles.share} aria-hidden>
        {words.percent(work.share)}
      </span>
      {work.cancel && (
        <button type="button" onClick={work.cancel}>
          {words.cancel}
        </button>
      )}
      <progress className={styles.bar} aria-label={work.text} max={1} value={work.share} />
    </div>
  )
}

function useWork(): Work | null {
  const words = useWords().controls
  const opening = useOpening()
  const making = useStore(makingStore, ({ now }) => now)
  const preparing = useStore(preparingStore, ({ now }) => now)
  const giveUp = useScene(canGiveUp)
  if (opening) {
    return { text: words.opening(opening.name), share: opening.share, cancel: cancelOpening }
  }
  const now = making ?? preparing
  if (!now) return null
  const text = (making ? words.making : words.resizing)(numberText(now.elements))
  return { text, share: now.share, cancel: giveUp ? giveUpMaking : null }
}
