import { useMemo } from 'react'
import { useStore } from 'zustand'
import { whichTolerance } from '../../compare/whichTolerance.ts'
import { shapeText } from '../../i18n/numberText.ts'
import { useWhichWords } from '../../i18n/useWhichWords.ts'
import { findTensor, type KeptTensor } from '../../scene/keptTensors.ts'
import { SideContext } from '../../scene/side.ts'
import { useScene } from '../../scene/store.ts'
import type { Tensor } from '../../tensors/tensor.ts'
import { NumberField } from '../controls/NumberField.tsx'
import { TellApart } from './TellApart.tsx'
import { useWhich, type Which } from './useWhich.ts'
import { WhichAnswers } from './WhichAnswers.tsx'
import styles from './which.module.css'
import { whichStore } from './whichStore.ts'

/** Which settings of all runtimes make the recorded output of this input, the nearest first. */
export function WhichTab() {
  return (
    <SideContext value="a">
      <OfScene />
    </SideContext>
  )
}

function OfScene() {
  const words = useWhichWords()
  const { recorded: id, fill, inputShape } = useScene((state) => state.scene)
  const picture = useScene((state) => state.result.picture)
  const recorded = (id !== null && findTensor(id)) || null
  const input = picture?.input
  if (!recorded) {
    const made = fill.kind === 'file' && whichStore.getState().telling.includes(fill.id)
    return <Empty title={made ? words.emptyTelling : words.empty} hint={words.howToOpen} />
  }
  if (!input || input.shape.join() !== inputShape.join()) {
    return <Empty title={words.waits} hint={words.waitsHint} />
  }
  if (recorded.shape.length !== input.shape.length) {
    const [from, to] = [shapeText(input.shape), shapeText(recorded.shape)]
    return <Empty title={words.otherRank} hint={words.otherRankHint(from, to)} />
  }
  return <Search {...{ input, recorded }} />
}

function Empty({ title, hint }: { readonly title: string; readonly hint: string }) {
  return (
    <div className={styles.tab}>
      <h3 className={styles.answer}>{title}</h3>
      <p className={styles.soft}>{hint}</p>
    </div>
  )
}

interface SearchProps {
  readonly input: Tensor
  readonly recorded: KeptTensor
}

function Search({ input, recorded }: SearchProps) {
  const dtype = useScene((state) => state.scene.dtype)
  const typed = useStore(whichStore, ({ absolute }) => absolute)
  const usual = useMemo(
    () => whichTolerance(input.data, recorded.data, dtype).absolute,
    [input, recorded, dtype],
  )
  const absolute = typed ?? usual
  const tolerance = useMemo(() => ({ absolute, relative: 0 }), [absolute])
  const which = useWhich({ input, recorded, dtype, tolerance })
  const { found } = which
  const stale = which.share !== null || which.stopped
  return (
    <div className={styles.tab} aria-busy={which.share !== null}>
      <Progress {...which} />
      {found && (
        <div className={styles.found} data-stale={stale}>
          <WhichAnswers answer={found.answer} recorded={found.of.recorded} took={found.took}>
            {found.answer.kinds > 1 && (
              <TellApart key={keyOf(found.answer.groups.length, found.took)} {...found} />
            )}
          </WhichAnswers>
        </div>
      )}
      <ToleranceField {...{ absolute, usual }} />
    </div>
  )
}

/** Another search makes what was told of the last one void. */
const keyOf = (groups: number, took: number) => `${groups} ${took}`

/** How far the search is, with a way to stop it or to begin again. */
function Progress({ share, stopped, stop, start }: Which) {
  const words = useWhichWords()
  if (stopped) {
    return (
      <p className={styles.progress}>
        {words.stopped}{' '}
        <button type="button" onClick={start}>
          {words.again}
        </button>
      </p>
    )
  }
  if (share === null) return null
  return (
    <p className={styles.progress}>
      {words.searching}
      <progress max={1} value={share} aria-label={words.searching} />
      <button type="button" onClick={stop}>
        {words.cancel}
      </button>
    </p>
  )
}

function ToleranceField({ absolute, usual }: { absolute: number; usual: number }) {
  const words = useWhichWords()
  return (
    <div className={styles.tolerance}>
      <span aria-hidden>{words.tolerance}</span>
      <NumberField
        label={words.tolerance}
        value={absolute}
        step={usual || 1}
        byDefault={absolute === usual}
        onChange={(typed) => whichStore.setState({ absolute: Math.max(0, typed) })}
        onSettle={() => {}}
      />
      {absolute !== usual && (
        <button type="button" onClick={() => whichStore.setState({ absolute: null })}>
          {words.usualTolerance}
        </button>
      )}
      <p className={styles.soft}>{words.toleranceHint}</p>
    </div>
  )
}
