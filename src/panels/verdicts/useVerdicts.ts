import { useEffect, useState } from 'react'
import type { Measured } from '../../compare/verdicts/measure.ts'
import type { NodeRequest } from '../../compare/verdicts/node.ts'
import type { VerdictRow } from '../../compare/verdicts/rows.ts'
import { volume } from '../../core/shape.ts'
import type { Tensor } from '../../tensors/tensor.ts'
import { LatestWorker } from '../latestWorker.ts'
import type { VerdictAnswer, VerdictQuestion } from './question.ts'

const make = () => new Worker(new URL('./verdicts.worker.ts', import.meta.url), { type: 'module' })
/** A change that lasts shorter than this is not asked about. */
const PAUSE = 120
/** Tensors of up to this many elements are measured unasked: some tenths of a second. */
const AT_ONCE = 2 ** 20

interface Found {
  /** What it is the answer to. */
  readonly key: string
  readonly input: Tensor | null
  readonly rows: readonly VerdictRow[]
  /** By row; absent until it is measured. */
  readonly measured: ReadonlyMap<number, Measured>
  readonly done: boolean
}

/** The verdicts on a node, worked out beside the page; those on the last one meanwhile. */
export function useVerdicts(node: NodeRequest, input: Tensor | null) {
  const key = JSON.stringify(node)
  const [worker] = useState(() => new LatestWorker<VerdictQuestion, VerdictAnswer>(make))
  const [found, setFound] = useState<Found | null>(null)
  const ask = (most: number) => {
    const data = input && volume(input.shape) <= most ? input.data : null
    let now: Found = { key, input, rows: [], measured: new Map(), done: false }
    worker.ask({ node, input: data, most }, ({ done, rows, measured }) => {
      const map = measured ? new Map(now.measured).set(...measured) : now.measured
      now = { ...now, done, rows: rows ?? now.rows, measured: map }
      setFound(now)
    })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of the node
  useEffect(() => {
    const timer = setTimeout(() => ask(AT_ONCE), PAUSE)
    return () => clearTimeout(timer)
  }, [worker, key, input])
  useEffect(() => () => worker.stop(), [worker])
  const cancel = () => {
    worker.stop()
    setFound((last) => last && { ...last, measured: new Map(), done: true })
  }
  const outcome = found?.rows[0]?.outcome
  const output = outcome?.kind === 'accepted' ? volume(outcome.outputShape) : 0
  /** Too much to be measured unasked. */
  const slow = input !== null && Math.max(output, volume(input.shape)) > AT_ONCE
  const current = found?.key === key && found.input === input
  return { found, current, slow, measure: () => ask(Number.POSITIVE_INFINITY), cancel }
}
