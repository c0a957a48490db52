import { Download } from 'lucide-react'
import { type ComponentType, useState } from 'react'
import type { Engine } from '../../gpu/engine.ts'
import { useWords } from '../../i18n/index.ts'
import styles from '../TopBar.module.css'
import { reportUnexpected } from '../unexpected.ts'

interface DialogProps {
  readonly engine: Engine | null
  readonly onClose: () => void
}

/** The way to everything that can be taken away; its dialog is loaded when it is asked for. */
export function TakeAwayButton({ engine }: { readonly engine: Engine | null }) {
  const words = useWords().shell
  const [open, setOpen] = useState<{ readonly Dialog: ComponentType<DialogProps> } | null>(null)
  const load = async () =>
    setOpen({ Dialog: (await import('./TakeAwayDialog.tsx')).TakeAwayDialog })
  return (
    <>
      <button
        type="button"
        className={styles.quiet}
        aria-haspopup="dialog"
        title={words.takeAway}
        onClick={() => load().catch(reportUnexpected)}
      >
        <Download size={16} aria-hidden /> {words.save}
      </button>
      {open && <open.Dialog engine={engine} onClose={() => setOpen(null)} />}
    </>
  )
}
