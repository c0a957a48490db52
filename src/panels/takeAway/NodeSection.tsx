import { bytesText } from '../../i18n/numberText.ts'
import { useTakeAwayWords } from '../../i18n/useTakeAwayWords.ts'
import { writeModel } from '../../models/writeModel.ts'
import type { Picture } from '../../scene/result.ts'
import { useScene } from '../../scene/store.ts'
import { download } from '../download.ts'
import { sceneName } from './fileName.ts'
import styles from './takeAway.module.css'

/** Runtimes whose requests are nodes of ONNX. */
const RUNTIMES = ['onnx', 'onnxruntime']

/** The settings that are a node of ONNX, each as a model of its own; nothing where none is. */
export function NodeSection() {
  const words = useTakeAwayWords()
  const a = useScene(({ result }) => result.picture)
  const b = useScene(({ otherResult }) => otherResult?.picture ?? null)
  const sides = [
    { side: b ? 'A' : '', picture: a },
    { side: 'B', picture: b },
  ].filter((given): given is { side: string; picture: Picture } => isNode(given.picture))
  if (sides.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="take-away-node">
      <h3 id="take-away-node">{words.node}</h3>
      {sides.map(({ side, picture }) => {
        const bytes = writeModel(picture.request)
        return (
          <div key={side} className={styles.values}>
            <span>{words.nodeOf(side)}</span>
            <small>{bytesText(bytes.length)}</small>
            <button
              type="button"
              aria-label={`${words.saveOnnx}: ${words.nodeOf(side)}`}
              onClick={() => download(`${sceneName(picture, null)}.onnx`, bytes)}
            >
              {words.saveOnnx}
            </button>
          </div>
        )
      })}
    </section>
  )
}

const isNode = (picture: Picture | null) => picture !== null && RUNTIMES.includes(picture.runtime)
