import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Measured } from '../../compare/verdicts/measure.ts'
import { type NodeRequest, nodeOfRequest } from '../../compare/verdicts/node.ts'
import type { VerdictRow as Row } from '../../compare/verdicts/rows.ts'
import { volume } from '../../core/shape.ts'
import type { VerdictWords } from '../../i18n/en/verdicts.ts'
import { useVerdictWords } from '../../i18n/useVerdictWords.ts'
import { findRuntime } from '../../runtimes/index.ts'
import { inputTensor } from '../../scene/inputTensor.ts'
import { SideContext } from '../../scene/side.ts'
import { sceneStore, useScene } from '../../scene/store.ts'
import type { Tensor } from '../../tensors/tensor.ts'
import { settingText } from '../equal/settingText.ts'
import { LiveSection } from '../live/LiveSection.tsx'
import { Measuring } from './Measuring.tsx'
import { nodeSide } from './nodeSide.ts'
import { shapeLine } from './shapeLine.ts'
import { standingOf } from './standing.ts'
import { useVerdicts } from './useVerdicts.ts'
import { VerdictRow } from './VerdictRow.tsx'
import styles from './verdicts.module.css'

/** What every runtime makes of the node on the stage, whichever side it is. */
export function VerdictsTab() {
  const side = useStore(sceneStore, nodeSide)
  return (
    side && (
      <SideContext value={side}>
        <OfScene />
      </SideContext>
    )
  )
}

function OfScene() {
  const { runtime, request } = useScene((state) => state.result)
  const node = nodeOfRequest(runtime, request)
  const input = useInput(node)
  return node && <VerdictTable node={node} input={input} />
}

/** Values up to this many are looked up also for a node that is refused. */
const MOST_LOOKED_UP = 2 ** 20

/** The input of a node; of one that is refused too, which has no picture. */
function useInput(node: NodeRequest | null): Tensor | null {
  const scene = useScene((state) => state.scene)
  const drawn = useScene((state) => state.result.picture?.input ?? null)
  const [found, find] = useState<Tensor | null>(null)
  const fits = (tensor: Tensor | null) =>
    tensor?.shape.join() === node?.inputShape.join() ? tensor : null
  const missing = !fits(drawn) && node !== null && volume(node.inputShape) <= MOST_LOOKED_UP
  useEffect(() => {
    if (missing) find(inputTensor(scene)?.tensor ?? null)
  }, [missing, scene])
  return fits(drawn) ?? fits(found)
}

interface TableProps {
  readonly node: NodeRequest
  readonly input: Tensor | null
}

function VerdictTable({ node, input }: TableProps) {
  const words = useVerdictWords()
  const { found, current, ...work } = useVerdicts(node, input)
  const rows = found?.rows ?? []
  const shape = outputShapeOf(rows[0])
  const lengths = [node.inputShape, ...(shape ? [shape] : [])].map(shapeLine).join(' → ')
  return (
    <div className={styles.tab} aria-busy={!(current && found?.done)}>
      <h3 className={styles.answer}>
        {found && current ? answer(words, rows, found.measured) : words.working}
      </h3>
      <p className={styles.soft}>{words.intro(nodeText(node), lengths)}</p>
      {found && current && shape && <Measuring {...{ found, shape, ...work }} />}
      <LiveSection node={node} input={input} />
      <ul className={styles.rows} aria-label={words.list} data-stale={!current}>
        {rows.map((row, i) => (
          <VerdictRow
            key={`${row.runtime} ${row.request.version}`}
            row={row}
            measured={found?.measured.get(i)}
            pending={Boolean(current && input && !found?.done)}
            reference={shape}
          />
        ))}
      </ul>
    </div>
  )
}

const outputShapeOf = (row: Row | undefined) =>
  row?.outcome.kind === 'accepted' ? row.outcome.outputShape : null

function nodeText(node: NodeRequest): string {
  const [name] = findRuntime('onnx').summary(node).split(' ')
  return `${name} ${node.version.replace('opset', 'opset ')}, ${settingText(findRuntime('onnx'), node)}`
}

function answer(
  words: VerdictWords,
  rows: readonly Row[],
  measured: ReadonlyMap<number, Measured>,
): string {
  const standings = rows.map((row, i) => standingOf(row, measured.get(i)))
  if (standings[0] !== 'reference') return words.noReference
  const count = (wanted: string) => standings.filter((standing) => standing === wanted).length
  return words.answer(count('differs'), count('refused'))
}
