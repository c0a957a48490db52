import type { Engine } from '../../gpu/engine.ts'
import { useComparingWords } from '../../i18n/useComparingWords.ts'
import { useTakeAwayWords } from '../../i18n/useTakeAwayWords.ts'
import type { Picture } from '../../scene/result.ts'
import { useScene } from '../../scene/store.ts'
import { copyText } from '../clipboard.ts'
import type { Other } from '../compare/other.ts'
import { useDifference } from '../compare/useDifference.ts'
import { useParting } from '../compare/useParting.ts'
import { download } from '../download.ts'
import { useRecorded } from '../recorded/useRecorded.ts'
import { sceneName } from './fileName.ts'
import { type Reported, reportOf } from './report/report.ts'
import { useReported } from './report/useReported.ts'
import styles from './takeAway.module.css'
import { useSaid } from './useSaid.ts'

/** A report for an issue: what is set, what comes of it, where two part and why. */
export function ReportSection({ engine }: { readonly engine: Engine | null }) {
  const words = useTakeAwayWords()
  const a = useScene(({ result }) => result.picture)
  const b = useScene(({ otherResult }) => otherResult?.picture ?? null)
  const other = useRecorded() ?? b
  return (
    <section className={styles.section} aria-labelledby="take-away-report">
      <h3 id="take-away-report">{words.report}</h3>
      <p className={styles.story}>{other ? words.reportStory : words.reportStoryOne}</p>
      {a && b ? (
        <OfTwo {...{ engine, a, b }} />
      ) : a && other ? (
        <OfRecorded {...{ engine, a, other }} />
      ) : (
        <Actions found={NOTHING} />
      )}
    </section>
  )
}

type Found = Pick<Reported, 'comparison' | 'difference'>

const NOTHING: Found = { comparison: null, difference: null }

interface OfTwoProps {
  readonly engine: Engine | null
  readonly a: Picture
  readonly b: Picture
}

function OfTwo({ engine, a, b }: OfTwoProps) {
  const comparison = useParting(a, b)
  const difference = useDifference(engine, a, b)
  const sameShape = a.plan.outputShape.join() === b.plan.outputShape.join()
  const complete = comparison && (difference || !sameShape)
  return <Actions found={complete ? { comparison, difference } : null} />
}

interface OfRecordedProps {
  readonly engine: Engine | null
  readonly a: Picture
  readonly other: Other
}

function OfRecorded({ engine, a, other }: OfRecordedProps) {
  const difference = useDifference(engine, a, other)
  const shape = 'data' in other ? other.shape : other.plan.outputShape
  const complete = difference || a.plan.outputShape.join() !== shape.join()
  return <Actions found={complete ? { comparison: null, difference } : null} />
}

/** The report as text and as a file; `found` is null while numbers are being computed. */
function Actions({ found }: { readonly found: Found | null }) {
  const words = useTakeAwayWords()
  const comparing = useComparingWords()
  const [said, say] = useSaid()
  const reported = useReported()
  const a = useScene(({ result }) => result.picture)
  const b = useScene(({ otherResult }) => otherResult?.picture ?? null)
  const text = () => reportOf({ ...reported, ...found! }, { report: words.markdown, comparing })
  const name = a ? sceneName(a, b) : 'resize'
  return (
    <div className={styles.actions}>
      <button
        type="button"
        disabled={!found}
        onClick={async () => say((await copyText(text())) ? words.copied : words.notCopied)}
      >
        {words.copyMarkdown}
      </button>
      <button
        type="button"
        disabled={!found}
        onClick={() => download(`${name}.md`, text(), 'text/markdown;charset=utf-8')}
      >
        {words.saveMarkdown}
      </button>
      <span role="status" className={styles.said}>
        {found ? said : words.computing}
      </span>
    </div>
  )
}
