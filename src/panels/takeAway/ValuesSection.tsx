import { useEffect, useRef, useState } from 'react'
import { volume } from '../../core/shape.ts'
import type { Engine, Output } from '../../gpu/engine.ts'
import { bytesText, shapeText } from '../../i18n/numberText.ts'
import { useTakeAwayWords } from '../../i18n/useTakeAwayWords.ts'
import type { Picture } from '../../scene/result.ts'
import { useScene } from '../../scene/store.ts'
import { download } from '../download.ts'
import { reportUnexpected } from '../unexpected.ts'
import { sceneName } from './fileName.ts'
import { npyBlob, type Readable } from './npyBlob.ts'
import { outputDtype } from './outputDtype.ts'
import styles from './takeAway.module.css'

/** Input and outputs as .npy files. */
export function ValuesSection({ engine }: { readonly engine: Engine | null }) {
  const words = useTakeAwayWords()
  const a = useScene(({ result }) => result.picture)
  const b = useScene(({ otherResult }) => otherResult?.picture ?? null)
  const { work, problem, save } = useSaving()
  if (!a) return null
  const scene = sceneName(a, b)
  const output = (picture: Picture, side: Output, suffix: string, name: string) =>
    engine && {
      name,
      file: `${scene}-output${suffix}.npy`,
      tensor: outputOf(engine, picture, side),
    }
  const files = [
    output(a, 'a', b ? '-a' : '', words.outputOf(b ? 'A' : '')),
    b && output(b, 'b', '-b', words.outputOf('B')),
    { name: words.inputValues, file: `${scene}-input.npy`, tensor: inputOf(a) },
  ].filter((file) => file !== null)
  return (
    <section className={styles.section} aria-labelledby="take-away-values">
      <h3 id="take-away-values">{words.values}</h3>
      {files.map((file) => (
        <div key={file.file} className={styles.values}>
          <span>{file.name}</span>
          <small>{sizeText(file.tensor)}</small>
          <button
            type="button"
            aria-label={`${words.saveNpy}: ${file.name}`}
            disabled={work !== null}
            onClick={() => save(file)}
          >
            {words.saveNpy}
          </button>
        </div>
      ))}
      {work && (
        <div className={styles.work}>
          <progress aria-label={words.saving(work.name)} max={1} value={work.share} />
          <button type="button" onClick={() => work.stop.abort()}>
            {words.cancel}
          </button>
        </div>
      )}
      <p role="status" className={styles.problem}>
        {problem && words.noRoom(problem.name, bytesText(bytesOf(problem.tensor)))}
      </p>
    </section>
  )
}

interface NpyFile {
  /** What the page calls it, and what its file is called. */
  readonly name: string
  readonly file: string
  readonly tensor: Readable
}

const BYTES = { float32: 4, int32: 4, uint8: 1, int8: 1 }

const bytesOf = ({ shape, dtype }: Readable) => BYTES[dtype] * volume(shape)

const sizeText = (tensor: Readable) =>
  `${shapeText(tensor.shape)} ${tensor.dtype}, ${bytesText(bytesOf(tensor))}`

function inputOf({ input, request }: Picture): Readable {
  return {
    shape: input.shape,
    dtype: request.dtype ?? 'float32',
    read: async ({ start, count }) => input.data.subarray(start, start + count),
  }
}

/** An output, read back from where it was made. */
function outputOf(engine: Engine, picture: Picture, side: Output): Readable {
  const { plan, input } = picture
  return {
    shape: plan.outputShape,
    dtype: outputDtype(picture),
    read: (part) => {
      // Between two parts the engine may have made something else.
      engine.resize(plan, input, side)
      return engine.readOutput(side, part)
    },
  }
}

interface Work {
  readonly name: string
  readonly share: number
  readonly stop: AbortController
}

/** One file at a time is read and saved; leaving the dialog gives it up. */
function useSaving() {
  const [work, setWork] = useState<Work | null>(null)
  const [problem, setProblem] = useState<NpyFile | null>(null)
  const running = useRef<AbortController>(null)
  useEffect(() => () => running.current?.abort(), [])
  const save = async (wanted: NpyFile) => {
    const stop = new AbortController()
    running.current = stop
    setProblem(null)
    const onShare = (share: number) => setWork({ name: wanted.name, share, stop })
    onShare(0)
    try {
      download(wanted.file, await npyBlob(wanted.tensor, { signal: stop.signal, onShare }))
    } catch (error) {
      // A device that was lost meanwhile is told of elsewhere.
      if (stop.signal.aborted || isNamed(error, ['AbortError'])) return
      if (error instanceof RangeError || isNamed(error, NO_ROOM)) setProblem(wanted)
      else reportUnexpected(error)
    } finally {
      setWork(null)
    }
  }
  return { work, problem, save }
}

/** What browsers call it when blobs have no room, at once or when one is read. */
const NO_ROOM = ['NotReadableError', 'QuotaExceededError', 'NotFoundError']

const isNamed = (error: unknown, names: readonly string[]) =>
  error instanceof DOMException && names.includes(error.name)
