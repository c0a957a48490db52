import type { Measured } from '../../compare/verdicts/measure.ts'
import type { VerdictRow as Row } from '../../compare/verdicts/rows.ts'
import type { Shape } from '../../core/shape.ts'
import type { VerdictWords } from '../../i18n/en/verdicts.ts'
import { useVerdictWords } from '../../i18n/useVerdictWords.ts'
import { findRuntime } from '../../runtimes/index.ts'
import { settingText } from '../equal/settingText.ts'
import { openRow } from './openRow.ts'
import { Result } from './Result.tsx'
import { shapeLine } from './shapeLine.ts'
import { type Standing, standingOf } from './standing.ts'
import styles from './verdicts.module.css'
import { Why } from './Why.tsx'

interface RowProps {
  readonly row: Row
  readonly measured: Measured | undefined
  /** Whether its difference may still be measured. */
  readonly pending: boolean
  /** The shape of the reference's output. */
  readonly reference: Shape | null
}

const MARKS: Record<Standing, string> = {
  reference: '·',
  equal: '=',
  rounding: '≈',
  notHere: '≈',
  differs: '≠',
  refused: '×',
  accepted: '·',
}

/** What one runtime makes of the node: quiet where it is the reference's output. */
export function VerdictRow({ row, measured, pending, reference }: RowProps) {
  const words = useVerdictWords()
  const standing = standingOf(row, measured)
  const { name, note } = namesOf(row, words)
  return (
    <li className={styles.row} data-standing={standing}>
      <span className={styles.mark} aria-hidden>
        {MARKS[standing]}
      </span>
      <div className={styles.told}>
        <p className={styles.head}>
          <span>
            <b>{name}</b> {note && <small>{note}</small>}
          </span>
          <span className={styles.result}>
            <Result {...{ row, measured, pending, standing, reference }} />
          </span>
        </p>
        <Setting row={row} />
        <Why row={row} standing={standing} />
      </div>
      {row.outcome.kind !== 'dtype' && <Open row={row} name={`${name} ${note ?? ''}`.trim()} />}
    </li>
  )
}

function namesOf({ runtime, request, asks }: Row, words: VerdictWords) {
  if (asks === 'closest') {
    return { name: `${findRuntime(runtime).title} ${request.version}`, note: words.asks.closest }
  }
  if (runtime === 'onnx_tensorrt') {
    return { name: words.names.onnx_tensorrt(request.version), note: words.asks.parser }
  }
  return { name: runtime === 'onnx' ? words.names.onnx : words.names.onnxruntime, note: null }
}

/** The setting that it becomes, what of the node is not read, and the shape that comes out. */
function Setting({ row: { runtime, request, outcome } }: { readonly row: Row }) {
  const words = useVerdictWords()
  if (outcome.kind !== 'accepted') return null
  const { becomes, outputShape } = outcome
  const said = becomes ?? { runtime, request, ignored: [] }
  const ignored = said.ignored.length > 0 && words.notRead(said.ignored.join(', '))
  return (
    <p className={styles.setting}>
      <code>{settingText(findRuntime(said.runtime), said.request)}</code>{' '}
      <small>{[ignored, shapeLine(outputShape)].filter(Boolean).join(' · ')}</small>
    </p>
  )
}

function Open({ row, name }: { readonly row: Row; readonly name: string }) {
  const words = useVerdictWords()
  return (
    <span className={styles.open}>
      {(['a', 'b'] as const).map((side) => {
        const text = words.openAs(side.toUpperCase(), name)
        return (
          <button
            key={side}
            type="button"
            title={text}
            aria-label={text}
            onClick={() => openRow(side, row)}
          >
            {side.toUpperCase()}
          </button>
        )
      })}
    </span>
  )
}
