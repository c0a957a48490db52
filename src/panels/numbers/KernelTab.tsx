import type { Engine } from '../../gpu/engine.ts'
import { kernelFor } from '../../gpu/kernels.ts'
import { useWords } from '../../i18n/index.ts'
import { useScene } from '../../scene/store.ts'
import { CodeBlock } from './CodeBlock.tsx'
import styles from './KernelTab.module.css'
import { WGSL } from './tokens.ts'

/** What computes the output: the adapter, and the source of the kernel in use. */
export function KernelTab({ engine }: { readonly engine: Engine | null }) {
  const words = useWords().numbers
  const picture = useScene((state) => state.result.picture)
  if (!picture) return null
  const { name, source } = kernelFor(picture.plan)
  const onGpu = engine?.backend === 'webgpu'
  return (
    <>
      <dl className={styles.facts}>
        <dt>{words.backend}</dt>
        <dd>{engine ? (onGpu ? 'WebGPU' : words.cpu) : words.noEngineYet}</dd>
        {onGpu && <dt>{words.adapter}</dt>}
        {onGpu && <dd>{engine.adapter}</dd>}
      </dl>
      {engine && <p className={styles.note}>{onGpu ? words.sameTables : words.kernelNotUsed}</p>}
      <CodeBlock title={name} source={source} grammar={WGSL} copyTitle={words.copyCode} />
    </>
  )
}
