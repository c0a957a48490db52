import { Check, Copy, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useWords } from '../../i18n/index.ts'
import { copyText } from '../clipboard.ts'
import styles from './CopyButton.module.css'

interface Props {
  readonly title: string
  /** Made only when the button is pressed. */
  readonly text: () => string
  /** Why there is nothing to copy. */
  readonly unavailable?: string
}

/** Copies a text and says so, to the eye and to a screen reader. */
export function CopyButton({ title, text, unavailable }: Props) {
  const words = useWords().numbers
  const [copied, setCopied] = useState<boolean | null>(null)
  useEffect(() => {
    if (copied === null) return
    const timer = setTimeout(() => setCopied(null), 3000)
    return () => clearTimeout(timer)
  }, [copied])
  const Icon = copied === null ? Copy : copied ? Check : X
  const said = copied === null ? '' : copied ? words.copiedToClipboard : words.notCopied
  return (
    <span>
      <button
        type="button"
        className={styles.copy}
        disabled={unavailable !== undefined}
        title={unavailable}
        onClick={async () => setCopied(await copyText(text()))}
      >
        <Icon size={13} aria-hidden />
        {copied ? words.copiedShort : title}
      </button>
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </span>
  )
}
