import { useMemo } from 'react'
import type { NodeRequest } from '../../compare/verdicts/node.ts'
import { formatIndex } from '../../figures/format.ts'
import type { LiveWords } from '../../i18n/en/live.ts'
import { shapeText } from '../../i18n/numberText.ts'
import { useLiveWords } from '../../i18n/useLiveWords.ts'
import type { LiveJob } from '../../live/job.ts'
import type { LiveResult, LiveTensor } from '../../live/runModel.ts'
import { writeModel } from '../../models/writeModel.ts'
import { useScene } from '../../scene/store.ts'
import { finiteRange } from '../../tensors/range.ts'
import type { Tensor } from '../../tensors/tensor.ts'
import { digits } from '../numbers/digits.ts'
import { setRecorded } from '../recorded/setRecorded.ts'
import { openRow } from '../verdicts/openRow.ts'
import styles from '../verdicts/verdicts.module.css'
import { compareLive, type Standing } from './compareLive.ts'
import { ModelRun } from './ModelRun.tsx'
import { Failed, Refused } from './problems.tsx'
import { Running } from './Running.tsx'
import { type LiveState, useLive } from './useLive.ts'

interface LiveProps {
  readonly node: NodeRequest
  /** Null while it is not known. */
  readonly input: Tensor | null
}

/** ONNX Runtime itself on the node and the scene's input, beside what the page says of it. */
export function LiveSection({ node, input }: LiveProps) {
  const words = useLiveWords()
  const { state, run, cancel } = useLive(JSON.stringify(node), input)
  const running = state.kind === 'running'
  return (
    <section className={styles.live} aria-label={words.title} aria-busy={running}>
      <h4>{words.title}</h4>
      <Told state={state} node={node} input={input} />
      {running ? (
        <Running share={state.share} cancel={cancel} />
      ) : (
        <p>
          <button
            type="button"
            className={styles.action}
            disabled={!input}
            onClick={() => input && run(jobOf(node, input))}
          >
            {state.kind === 'idle' ? words.run : words.again}
          </button>
        </p>
      )}
      <ModelRun />
    </section>
  )
}

/** The node as a model of its own, on the scene's input. */
function jobOf(node: NodeRequest, input: Tensor): LiveJob {
  const type = node.dtype ?? 'float32'
  return { model: new Blob([writeModel(node)]), feeds: [{ name: 'x', type, ...input }] }
}

function Told({ state, node, input }: LiveProps & { readonly state: LiveState }) {
  const words = useLiveWords()
  if (state.kind === 'running') return null
  if (state.kind === 'idle') return <p className={styles.soft}>{words.offer}</p>
  if (state.kind === 'failed') return <Failed message={state.message} />
  return input && <Ended result={state.result} node={node} input={input} />
}

function Ended({ result, node, input }: LiveProps & { result: LiveResult; input: Tensor }) {
  const words = useLiveWords()
  if (result.kind === 'refused') return <Refused result={result} said={words.refused} />
  const [output] = result.outputs
  return output && <Output {...{ output, node, input, version: result.version }} />
}

interface OutputProps {
  readonly output: LiveTensor
  readonly version: string
  readonly node: NodeRequest
  readonly input: Tensor
}

/** What it gave, held against both models of it, and ways onto the stage. */
function Output({ output, version, node, input }: OutputProps) {
  const words = useLiveWords()
  const own = useScene(({ scene }) => scene.runtime === 'onnxruntime')
  const scale = useMemo(() => magnitude(input), [input])
  const said = useMemo(
    () =>
      (['onnxruntime', 'onnx'] as const).map((runtime) => ({
        runtime,
        standing: compareLive(runtime, node, input, output),
      })),
    [node, input, output],
  )
  const name = words.name(version)
  const record = () => setRecorded({ ...output, name, dtype: output.type, exact: true })
  const beside = () => {
    openRow('a', { runtime: 'onnxruntime', request: node })
    record()
  }
  return (
    <div role="status">
      <p className={styles.soft}>
        {words.ran(version)} · {shapeText(output.shape)}
      </p>
      {said.map(({ runtime, standing }) => (
        <p key={runtime} data-differs={isFar(standing, scale)} className={styles.liveResult}>
          {standingText(words, runtime, standing, scale)}
        </p>
      ))}
      <p className={styles.ways}>
        <button type="button" className={styles.action} onClick={record}>
          {words.openB}
        </button>
        {!own && (
          <button type="button" className={styles.action} onClick={beside}>
            {words.beside}
          </button>
        )}
      </p>
    </div>
  )
}

/** The largest magnitude of finite values, at least 1: what rounding is held against. */
function magnitude({ data }: Tensor): number {
  const [low, high] = finiteRange(data) ?? [0, 0]
  return Math.max(1, Math.abs(low), Math.abs(high))
}

/** Rounding of float32 along two axes stays below this share of the largest value. */
const ROUNDING = 1e-6

function isFar(standing: Standing, scale: number): boolean {
  if (standing.kind !== 'measured') return standing.kind !== 'tooMany'
  const { largest, unlike } = standing.difference
  return unlike > 0 || largest > ROUNDING * scale
}

function standingText(
  words: LiveWords,
  runtime: 'onnx' | 'onnxruntime',
  standing: Standing,
  scale: number,
): string {
  const what = runtime === 'onnx' ? words.reference : words.model
  if (standing.kind === 'refused') return words.saysRefused(what)
  if (standing.kind === 'shape') return words.shape(what, shapeText(standing.said))
  if (standing.kind === 'tooMany') return words.tooMany
  const { differing, largest, first } = standing.difference
  if (differing === 0) return words.equal(what)
  if (!isFar(standing, scale)) return words.within(what, digits(largest))
  return words.differs(what, digits(largest), formatIndex(first ?? []))
}
