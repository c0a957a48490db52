import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { LiveWords } from '../../i18n/en/live.ts'
import { shapeText } from '../../i18n/numberText.ts'
import { useLiveWords } from '../../i18n/useLiveWords.ts'
import type { LiveResult } from '../../live/runModel.ts'
import type { Tensor } from '../../tensors/tensor.ts'
import { say } from '../messages.ts'
import { modelStore, type OpenModel } from '../models/modelStore.ts'
import styles from '../verdicts/verdicts.module.css'
import { cutModel, isRandom, modelJob } from './modelJob.ts'
import { Failed, Refused } from './problems.tsx'
import { Running } from './Running.tsx'
import { readFeed } from './readFeed.ts'
import { takeRun } from './takeRun.ts'
import { useLive } from './useLive.ts'

/** The open model up to the node that the scene was made of; nothing where there is none. */
export function ModelRun() {
  const open = useStore(modelStore, (state) => state.open)
  if (!open || open.chosen === null) return null
  return <OfNode key={`${open.file.name} ${open.chosen}`} open={open} />
}

function OfNode({ open }: { readonly open: OpenModel }) {
  const words = useLiveWords()
  const cut = useMemo(() => cutModel(open), [open])
  const [taken, setTaken] = useState(false)
  const [given, give] = useState<ReadonlyMap<string, Tensor>>(new Map())
  const { state, run, cancel } = useLive(JSON.stringify(open.lengths), null)
  const node = open.nodes[open.chosen!]!
  if (!cut) return <p className={styles.soft}>{words.notAlone}</p>
  const { model, feeds, missing } = cut
  const take = (result: LiveResult) => {
    if (result.kind === 'refused') return
    const named = (name: string | null) => result.outputs.find((tensor) => tensor.name === name)
    const [input, output] = [named(model.input), named(model.output)]
    if (!input || !output) throw new Error('ONNX Runtime left out an output that was asked for')
    const read = { input, output, region: named(model.region), size: named(model.size) }
    const fits = takeRun(node, read, words.name(result.version))
    if (!fits) say('error', words.tooLarge)
    setTaken(fits)
  }
  const choose = async (name: string, file: File | undefined) => {
    const tensor = file && (await readFeed(file, name))
    if (tensor) give((before) => new Map(before).set(name, tensor))
  }
  return (
    <section className={styles.modelRun} aria-label={words.modelTitle}>
      <p>{words.modelOffer(open.file.name)}</p>
      <ul className={styles.feeds}>
        {feeds.map(({ name, shape, type }) => (
          <li key={name}>
            <code>{name}</code> {shapeText(given.get(name)?.shape ?? shape)}{' '}
            <label className={styles.file}>
              <span>{given.has(name) ? words.fromFile : generatedText(words, type)}</span>
              <input
                type="file"
                aria-label={words.giveFile(name)}
                onChange={({ target }) => choose(name, target.files?.[0])}
              />
            </label>
          </li>
        ))}
      </ul>
      {missing.length > 0 && <p className={styles.error}>{words.missing(missing.join(', '))}</p>}
      {state.kind === 'running' ? (
        <Running share={state.share} cancel={cancel} />
      ) : (
        <p>
          <button
            type="button"
            className={styles.action}
            disabled={missing.length > 0}
            onClick={() => run(modelJob(cut, open.files, given), take)}
          >
            {words.runModel}
          </button>
        </p>
      )}
      {state.kind === 'failed' && <Failed message={state.message} />}
      {state.kind === 'ended' && <Ended result={state.result} taken={taken} />}
    </section>
  )
}

/** What stands for values that were not given. */
const generatedText = (words: LiveWords, type: string | null) =>
  isRandom(type ?? '') ? words.generated : words.zeros

interface EndedProps {
  readonly result: LiveResult
  /** Whether its tensors are the scene's now; else a message has said why not. */
  readonly taken: boolean
}

function Ended({ result, taken }: EndedProps) {
  const words = useLiveWords()
  if (result.kind === 'refused') return <Refused result={result} said={words.refusedModel} />
  if (!taken) return null
  return (
    <p className={styles.soft} role="status">
      {words.taken}
    </p>
  )
}
