import { useEffect, useState } from 'react'
import { useWords } from '../../i18n/index.ts'
import { isTyping } from '../useShortcuts.ts'
import styles from './DropZone.module.css'
import { openFiles, openText } from './openLater.ts'

/** Takes files dropped anywhere on the window or pasted, and shows where they will go. */
export function DropZone() {
  const words = useWords().controls.drop
  const over = useDroppedFiles()
  if (!over) return null
  return (
    <div className={styles.overlay}>
      <div className={styles.frame}>
        <p className={styles.title}>{words.title}</p>
        <p>{words.text}</p>
      </div>
    </div>
  )
}

/** Listens to the window; true while files are dragged over it. */
function useDroppedFiles(): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    const listen = <K extends keyof WindowEventMap>(
      type: K,
      handler: (event: WindowEventMap[K]) => void,
    ) => window.addEventListener(type, handler, { signal: stop.signal })

    // Without preventDefault here, the browser would leave the page and show the file.
    listen('dragover', (event) => {
      if (!hasFiles(event.dataTransfer)) return
      event.preventDefault()
      setOver(true)
    })
    listen('dragleave', (event) => event.relatedTarget === null && setOver(false))
    listen('drop', (event) => {
      setOver(false)
      if (!hasFiles(event.dataTransfer)) return
      event.preventDefault()
      openFiles(Array.from(event.dataTransfer?.files ?? []))
    })
    listen('paste', ({ clipboardData, target }) => {
      if (!clipboardData || isTyping(target)) return
      const files = Array.from(clipboardData.files)
      if (files.length > 0) openFiles(files)
      else openText(clipboardData.getData('text/plain'))
    })
    return () => stop.abort()
  }, [])
  return over
}

function hasFiles(data: DataTransfer | null): boolean {
  return data?.types.includes('Files') ?? false
}
