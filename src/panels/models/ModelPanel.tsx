import { ChevronLeft, ChevronRight, X } from 'lucide-react'
import { useStore } from 'zustand'
import type { Engine } from '../../gpu/engine.ts'
import { useModelWords } from '../../i18n/useModelWords.ts'
import { chooseNode } from './chooseNode.ts'
import { LengthFields } from './LengthFields.tsx'
import { modelStore, type OpenModel } from './modelStore.ts'
import styles from './models.module.css'
import { NodeTable } from './NodeTable.tsx'
import { closeModel, unfold } from './openModel.ts'
import { SaveNode } from './SaveNode.tsx'

/** The open model above the figures: its nodes that resize, one of which is the scene. */
export function ModelPanel({ engine }: { readonly engine: Engine | null }) {
  const words = useModelWords()
  const open = useStore(modelStore, (state) => state.open)
  if (!open) return null
  const { file, nodes, unfolded, missing } = open
  return (
    <section className={styles.model} aria-label={words.panel}>
      <div className={styles.bar}>
        <h2>{file.name}</h2>
        {nodes.length > 0 && <Walk open={open} />}
        <div className={styles.tools}>
          {nodes.length > 0 && (
            <button
              type="button"
              className={styles.toggle}
              aria-expanded={unfolded}
              onClick={() => unfold(!unfolded)}
            >
              {words.showList}
            </button>
          )}
          {open.chosen !== null && <SaveNode engine={engine} open={open} />}
          <button type="button" aria-label={words.close} title={words.close} onClick={closeModel}>
            <X size={16} aria-hidden />
          </button>
        </div>
      </div>
      {nodes.length === 0 ? (
        <Nothing open={open} />
      ) : (
        unfolded && (
          <div className={styles.list}>
            {missing.length > 0 && <p>{words.missing(missing.join(', '))}</p>}
            <LengthFields open={open} />
            <NodeTable open={open} />
          </div>
        )
      )}
    </section>
  )
}

/** Which node is the scene, with ways to the one before and the one behind. */
function Walk({ open: { nodes, chosen } }: { readonly open: OpenModel }) {
  const words = useModelWords()
  if (chosen === null) return <p>{words.found(nodes.length)}</p>
  return (
    <nav className={styles.walk}>
      <button
        type="button"
        aria-label={words.previous}
        disabled={chosen === 0}
        onClick={() => chooseNode(chosen - 1)}
      >
        <ChevronLeft size={16} aria-hidden />
      </button>
      <span>{words.position(chosen + 1, nodes.length)}</span>
      <button
        type="button"
        aria-label={words.next}
        disabled={chosen === nodes.length - 1}
        onClick={() => chooseNode(chosen + 1)}
      >
        <ChevronRight size={16} aria-hidden />
      </button>
      <code>{nodes[chosen]?.name}</code>
    </nav>
  )
}

/** What a model has that resizes nothing. */
function Nothing({ open: { file, operators } }: { readonly open: OpenModel }) {
  const words = useModelWords()
  const list = operators.map(([name, count]) => words.operator(name, count)).join(', ')
  return (
    <div className={styles.list}>
      <p>
        {words.none(file.name)} {words.operators(list || words.empty)}
      </p>
    </div>
  )
}
