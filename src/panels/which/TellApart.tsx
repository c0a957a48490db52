import { useEffect, useState } from 'react'
import type { TellingInput } from '../../compare/whichInput.ts'
import type { WhichAnswer } from '../../compare/whichResize.ts'
import { magnitude } from '../../compare/whichTolerance.ts'
import type { Tolerance } from '../../core/tolerance.ts'
import { shapeText } from '../../i18n/numberText.ts'
import { useWhichWords } from '../../i18n/useWhichWords.ts'
import type { Dtype } from '../../runtimes/request.ts'
import type { KeptTensor } from '../../scene/keptTensors.ts'
import type { Tensor } from '../../tensors/tensor.ts'
import { LatestWorker } from '../latestWorker.ts'
import type { Asked, Heard } from './question.ts'
import { saveTelling, takeAsInput } from './telling.ts'
import { makeWorker } from './useWhich.ts'
import styles from './which.module.css'

interface Props {
  readonly answer: WhichAnswer
  readonly of: {
    readonly input: Tensor
    readonly recorded: KeptTensor
    readonly dtype: Dtype
    readonly tolerance: Tolerance
  }
}

/** Groups that are told apart at most: beyond, an output that is as good as constant fits all. */
const MOST_TOLD = 24

/** What input would tell the groups apart that all reproduce this output. */
export function TellApart({ answer, of }: Props) {
  const words = useWhichWords()
  const [worker] = useState(() => new LatestWorker<Asked, Heard>(makeWorker))
  const [making, setMaking] = useState(false)
  const [told, setTold] = useState<TellingInput | null>(null)
  useEffect(() => () => worker.stop(), [worker])
  const count = Math.min(answer.within, MOST_TOLD)
  const make = (small: boolean) => {
    setMaking(true)
    const settings = answer.groups.slice(0, count).map(({ settings }) => settings[0]!)
    const question = {
      ...{ settings, small, dtype: of.dtype, tolerance: of.tolerance },
      inputShape: of.input.shape,
      outputShape: of.recorded.shape,
      magnitude: Math.max(magnitude(of.input.data), magnitude(of.recorded.data)),
    }
    worker.ask({ kind: 'tell', question }, (heard) => {
      if (heard.kind !== 'tell') return
      setMaking(false)
      setTold(heard.found)
    })
  }
  const stop = () => {
    worker.stop()
    setMaking(false)
  }
  return (
    <section className={styles.tell} aria-labelledby="which-tell">
      <h4 id="which-tell">{words.tellTitle}</h4>
      <p className={styles.soft}>{words.tellIntro(count)}</p>
      <p className={styles.buttons}>
        <button type="button" disabled={making} onClick={() => make(false)}>
          {words.makeSame(shapeText(of.input.shape))}
        </button>
        <button type="button" disabled={making} onClick={() => make(true)}>
          {words.makeSmall}
        </button>
        {making && (
          <>
            <span role="status">{words.making}</span>
            <button type="button" onClick={stop}>
              {words.cancel}
            </button>
          </>
        )}
      </p>
      {told && !making && <Told told={told} dtype={of.dtype} />}
    </section>
  )
}

/** What an input tells apart and what it does not, and what can be done with it. */
function Told({ told, dtype }: { readonly told: TellingInput; readonly dtype: Dtype }) {
  const words = useWhichWords()
  const { parted, alike, open, together, shape, outputShape } = told
  const pairs = parted + alike + open
  const left = together.flatMap((others, group) =>
    others.filter((other) => other > group).map((other) => words.pair(group + 1, other + 1)),
  )
  return (
    <div role="status">
      <p>{words.told(shapeText(shape), shapeText(outputShape), parted, pairs)}</p>
      {alike > 0 && <p className={styles.soft}>{words.alike(alike)}</p>}
      {open > 0 && <p className={styles.soft}>{words.open(open)}</p>}
      {left.length > 0 && <p className={styles.soft}>{words.left(left)}</p>}
      {parted > 0 && (
        <p className={styles.buttons}>
          <button type="button" onClick={() => takeAsInput(told)}>
            {words.use}
          </button>
          <button type="button" onClick={() => saveTelling(told, dtype)}>
            {words.save}
          </button>
        </p>
      )}
    </div>
  )
}
