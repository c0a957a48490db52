import { X } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import type { Engine } from '../../gpu/engine.ts'
import { useTakeAwayWords } from '../../i18n/useTakeAwayWords.ts'
import { ErrorBoundary } from '../UnexpectedError.tsx'
import { FigureSection } from './FigureSection.tsx'
import { LinkSection } from './LinkSection.tsx'
import { NodeSection } from './NodeSection.tsx'
import { ReportSection } from './ReportSection.tsx'
import styles from './takeAway.module.css'
import { ValuesSection } from './ValuesSection.tsx'

interface Props {
  readonly engine: Engine | null
  readonly onClose: () => void
}

/** Everything that can be taken away from a scene: the link, figures, values, a report. */
export function TakeAwayDialog({ engine, onClose }: Props) {
  const words = useTakeAwayWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="take-away-title"
      onClose={onClose}
      // The window may be closed by a click beside it.
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className={styles.content}>
        <div className={styles.head}>
          <h2 id="take-away-title">{words.title}</h2>
          <button
            type="button"
            className={styles.close}
            aria-label={words.close}
            onClick={() => dialog.current?.close()}
          >
            <X size={16} aria-hidden />
          </button>
        </div>
        <ErrorBoundary>
          <FigureSection engine={engine} />
          <div className={styles.others}>
            <LinkSection />
            <ValuesSection engine={engine} />
            <NodeSection />
            <ReportSection engine={engine} />
          </div>
        </ErrorBoundary>
      </div>
    </dialog>
  )
}
