import { X } from 'lucide-react'
import { useWords } from '../i18n/index.ts'
import { LongWork } from './LongWork.tsx'
import styles from './Messages.module.css'
import { dismiss, useMessages } from './messages.ts'

/** What the page has to say that belongs to no control, at the foot of the window. */
export function Messages() {
  const words = useWords().controls
  const messages = useMessages((state) => state.messages)
  return (
    <section className={styles.area} aria-label={words.messages} aria-live="polite">
      {messages.map(({ id, kind, text }) => (
        <div key={id} className={styles.message} data-kind={kind}>
          <p>{text}</p>
          <button type="button" aria-label={words.dismiss} onClick={() => dismiss(id)}>
            <X size={14} aria-hidden />
          </button>
        </div>
      ))}
      <LongWork />
    </section>
  )
}
