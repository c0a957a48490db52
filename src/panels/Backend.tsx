import type { Engine } from '../gpu/engine.ts'
import { useWords } from '../i18n/index.ts'
import { bytesText } from '../i18n/numberText.ts'
import { bytesOf } from '../scene/limits.ts'
import { useScene } from '../scene/store.ts'
import styles from './TopBar.module.css'

/** Tensors that take less together are not worth a word. */
const WORTH_SAYING = 2 ** 20

/** Says where the numbers are computed, plainly so when that is not a GPU, and what they take there. */
export function Backend({ engine }: { readonly engine: Engine | null }) {
  const { shell } = useWords()
  const input = useScene(({ result }) => bytesOf(result.picture?.plan.inputShape ?? [0]))
  const output = useScene(({ result }) => bytesOf(result.picture?.plan.outputShape ?? [0]))
  const other = useScene(({ otherResult }) =>
    bytesOf(otherResult?.picture?.plan.outputShape ?? [0]),
  )
  if (!engine) return <span className={styles.backend}>{shell.starting}</span>
  const all = input + output + other
  const outputs = other > 0 ? [output, other] : [output]
  const text = engine.backend === 'cpu' ? shell.onCpu : `WebGPU · ${engine.adapter}`
  return (
    <span
      className={styles.backend}
      data-backend={engine.backend}
      role="status"
      title={shell.memory(bytesText(input), outputs.map(bytesText))}
    >
      {text}
      {all >= WORTH_SAYING && ` · ${bytesText(all)}`}
    </span>
  )
}
