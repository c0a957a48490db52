import { Dices } from 'lucide-react'
import { useRef } from 'react'
import { useWords } from '../../i18n/index.ts'
import { findTensor } from '../../scene/keptTensors.ts'
import type { Fill } from '../../scene/scene.ts'
import { commit, preview, useScene } from '../../scene/store.ts'
import { GENERATOR_KINDS, type Generator } from '../../tensors/generators.ts'
import { openFiles } from '../files/openLater.ts'
import styles from './Controls.module.css'
import input from './InputSection.module.css'
import { NumberField } from './NumberField.tsx'
import { settle } from './settle.ts'

const FIRST_SEED = 1
const SEEDS = 10_000

/** Where the input's values come from, and the edits on top of them. */
export function FillLine() {
  const words = useWords().controls
  const fill = useScene((state) => state.scene.fill)
  const edits = useScene((state) => state.scene.edits.length)
  return (
    <>
      <div className={input.fill}>
        <FillMenu fill={fill} />
        <OpenFile />
      </div>
      {fill.kind === 'random' && <Seed seed={fill.seed} />}
      {edits > 0 && (
        <p className={styles.line}>
          {words.edits(edits)}
          <button type="button" className={styles.link} onClick={() => commit({ edits: [] })}>
            {words.discardEdits}
          </button>
        </p>
      )}
    </>
  )
}

function FillMenu({ fill }: { readonly fill: Fill }) {
  const words = useWords().controls
  const generated = fill.kind !== 'values' && fill.kind !== 'file'
  const choose = (kind: string) => {
    const known = GENERATOR_KINDS.find((name) => name === kind)
    if (known) commit({ fill: generatorOf(known) })
  }
  return (
    <select
      className={input.select}
      aria-label={words.fill}
      value={fill.kind}
      onChange={(event) => choose(event.target.value)}
    >
      {!generated && (
        <option value={fill.kind}>
          {fill.kind === 'file' ? (findTensor(fill.id)?.name ?? fill.id) : words.fillValues}
        </option>
      )}
      {GENERATOR_KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {words.fills[kind]}
        </option>
      ))}
    </select>
  )
}

function generatorOf(kind: Generator['kind']): Generator {
  return kind === 'random' ? { kind, seed: FIRST_SEED } : { kind }
}

function Seed({ seed }: { readonly seed: number }) {
  const words = useWords().controls
  // Only what a link can carry: a seed is a whole number from 0 up.
  const set = (value: number) =>
    preview({ fill: { kind: 'random', seed: Math.max(0, Math.floor(value)) } })
  return (
    <div className={input.seed}>
      <span aria-hidden>{words.seed}</span>
      <NumberField label={words.seed} value={seed} onChange={set} onSettle={settle} />
      <button
        type="button"
        className={styles.icon}
        aria-label={words.newSeed}
        title={words.newSeed}
        onClick={() =>
          commit({ fill: { kind: 'random', seed: Math.floor(Math.random() * SEEDS) } })
        }
      >
        <Dices size={14} aria-hidden />
      </button>
    </div>
  )
}

function OpenFile() {
  const words = useWords().controls
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <span className={styles.line}>
      <button type="button" className={styles.link} onClick={() => chooser.current?.click()}>
        {words.openFile}
      </button>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        onChange={({ target }) => {
          const files = Array.from(target.files ?? [])
          // The same file chosen again must count as a change.
          target.value = ''
          openFiles(files)
        }}
      />
    </span>
  )
}
