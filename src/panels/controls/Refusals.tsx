import type { ReactNode } from 'react'
import { useWords } from '../../i18n/index.ts'
import { refusalText } from '../../i18n/refusalText.ts'
import type { Refusal } from '../../runtimes/refusal.ts'
import { useChanges } from '../../scene/store.ts'
import { axisName } from '../axisName.ts'
import controls from './Controls.module.css'
import { FitMemory } from './FitMemory.tsx'
import styles from './Refusals.module.css'
import { withRank } from './rank.ts'
import { UseSetting } from './UseSetting.tsx'

interface Props {
  /** What the refused control names as its description. */
  readonly id: string
  readonly refusals: readonly Refusal[]
  readonly rank: number
  /** What the list's entries are called, where they are not all axes in order. */
  readonly names?: readonly string[] | undefined
  /** A way out, beneath a refusal. */
  readonly wayOut?: (refusal: Refusal) => ReactNode
}

/** The way out of a list with too many or too few entries. */
function FitList() {
  const words = useWords().controls
  const { commit, state } = useChanges()
  const fitted = () => {
    const { scene } = state()
    commit(withRank(scene, scene.inputShape.length))
  }
  return (
    <button type="button" className={controls.link} onClick={fitted}>
      {words.fitList}
    </button>
  )
}

/** Whether a size list has too many or too few entries. */
function isCount({ code, field }: Refusal): boolean {
  return code === 'rankMismatch' || (code === 'wrongCount' && !field.startsWith('attribute.'))
}

/** Why a control's value is refused, said where it stands and to assistive technology. */
export function Refusals({ id, refusals, rank, names, wayOut }: Props) {
  const words = useWords()
  return (
    <div id={id} aria-live="polite" className={styles.refusals}>
      {refusals.map((refusal, i) => {
        const { axis, params } = refusal
        const named = axis !== undefined && rank > 1 && !('axis' in params)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: refusals have no identity but their order.
          <p key={i}>
            {named && <b>{names?.[axis] ?? axisName(axis, rank)}: </b>}
            {refusalText(words, refusal)} {wayOut?.(refusal)}
            {isCount(refusal) && <FitList />}
            <FitMemory refusal={refusal} />
            <UseSetting refusal={refusal} />
          </p>
        )
      })}
    </div>
  )
}
