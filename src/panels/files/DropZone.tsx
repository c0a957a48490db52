import { useEffect, useState } from 'react'
import { useWords } from '../../i18n/index.ts'
import { isTyping } from '../useShortcuts.ts'
import styles from './DropZone.module.css'
import type { Role } from './guess.ts'
import { openDropped, openText } from './openLater.ts'

const ROLES: readonly Role[] = ['input', 'recorded']

/**
 * Takes files dropped anywhere on the window or pasted, and shows where they will go: on the left
 * half they become the input, on the right one a recorded output.
 */
export function DropZone() {
  const words = useWords().controls.drop
  const over = useDroppedFiles()
  if (!over) return null
  return (
    <div className={styles.overlay}>
      {ROLES.map((role) => (
        <div key={role} className={styles.frame} data-role={role} data-over={role === over}>
          <p className={styles.title}>{words.titles[role]}</p>
          <p>{words.texts[role]}</p>
        </div>
      ))}
    </div>
  )
}

/** Listens to the window; what files dragged over it would become, null while there are none. */
function useDroppedFiles(): Role | null {
  const [over, setOver] = useState<Role | null>(null)
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
      setOver(roleAt(event.clientX))
    })
    listen('dragleave', (event) => event.relatedTarget === null && setOver(null))
    listen('drop', (event) => {
      setOver(null)
      if (!hasFiles(event.dataTransfer)) return
      event.preventDefault()
      if (event.dataTransfer) openDropped(event.dataTransfer, roleAt(event.clientX))
    })
    listen('paste', ({ clipboardData, target }) => {
      if (!clipboardData || isTyping(target)) return
      if (clipboardData.files.length > 0) openDropped(clipboardData, null)
      else openText(clipboardData.getData('text/plain'))
    })
    return () => stop.abort()
  }, [])
  return over
}

const roleAt = (x: number): Role => (x < innerWidth / 2 ? 'input' : 'recorded')

function hasFiles(data: DataTransfer | null): boolean {
  return data?.types.includes('Files') ?? false
}
