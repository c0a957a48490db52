import { useEffect, useState } from 'react'
import { useWords } from '../../i18n/index.ts'
import styles from './DropZone.module.css'
import { openPicture } from './openPicture.ts'

/** Takes pictures dropped anywhere on the window or pasted, and shows where they will go. */
export function DropZone() {
  const words = useWords().controls.drop
  const over = useDroppedFiles(words.pasted)
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
function useDroppedFiles(pasted: string): boolean {
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
      const file = event.dataTransfer?.files[0]
      if (file) openPicture(file, file.name)
    })
    listen('paste', (event) => {
      const files = Array.from(event.clipboardData?.files ?? [])
      const picture = files.find(({ type }) => type.startsWith('image/'))
      if (picture) openPicture(picture, pasted)
    })
    return () => stop.abort()
  }, [pasted])
  return over
}

function hasFiles(data: DataTransfer | null): boolean {
  return data?.types.includes('Files') ?? false
}
