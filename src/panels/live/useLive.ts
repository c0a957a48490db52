import { useEffect, useRef, useState } from 'react'
import type { NodeRequest } from '../../compare/verdicts/node.ts'
import { runInWorker } from '../../live/runInWorker.ts'
import type { LiveResult } from '../../live/runModel.ts'
import { writeModel } from '../../models/writeModel.ts'
import type { Tensor } from '../../tensors/tensor.ts'

/** A run of ONNX Runtime on a node and an input. */
export type LiveState =
  | { readonly kind: 'idle' }
  /** The share of its code that is here; null while the model runs. */
  | { readonly kind: 'running'; readonly share: number | null }
  | { readonly kind: 'ended'; readonly result: LiveResult }
  /** It could not be loaded. */
  | { readonly kind: 'failed'; readonly message: string }

const IDLE: LiveState = { kind: 'idle' }

/** Runs ONNX Runtime when asked to. What it gave of another node or input is forgotten. */
export function useLive(node: NodeRequest, input: Tensor | null) {
  const key = JSON.stringify(node)
  const [state, setState] = useState<LiveState>(IDLE)
  const stop = useRef<AbortController | null>(null)
  const cancel = () => {
    stop.current?.abort()
    stop.current = null
    setState(IDLE)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: another node or input ends the run
  useEffect(() => cancel, [key, input])
  const run = async (values: Tensor) => {
    cancel()
    const controller = new AbortController()
    const { signal } = controller
    stop.current = controller
    setState({ kind: 'running', share: 0 })
    const feed = { name: 'x', type: node.dtype ?? 'float32', ...values }
    const job = { model: writeModel(node), feeds: [feed] }
    const onLoaded = (share: number) =>
      signal.aborted || setState({ kind: 'running', share: share < 1 ? share : null })
    try {
      const result = await runInWorker(job, signal, onLoaded)
      if (!signal.aborted) setState({ kind: 'ended', result })
    } catch (error) {
      if (signal.aborted) return
      setState({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
    }
  }
  return { state, run, cancel }
}
