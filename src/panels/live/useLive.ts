import { useEffect, useRef, useState } from 'react'
import type { LiveJob } from '../../live/job.ts'
import { runInWorker } from '../../live/runInWorker.ts'
import type { LiveResult } from '../../live/runModel.ts'
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

/**
 * Runs ONNX Runtime when asked to. What it gave is forgotten once the question, or the tensor that it
 * was asked about, is another.
 */
export function useLive(question: string, input: Tensor | null) {
  const [state, setState] = useState<LiveState>(IDLE)
  const stop = useRef<AbortController | null>(null)
  const cancel = () => {
    stop.current?.abort()
    stop.current = null
    setState(IDLE)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question ends the run
  useEffect(() => cancel, [question, input])
  const run = async (job: LiveJob, onResult: (result: LiveResult) => void = () => {}) => {
    cancel()
    const controller = new AbortController()
    const { signal } = controller
    stop.current = controller
    setState({ kind: 'running', share: 0 })
    const onLoaded = (share: number) =>
      signal.aborted || setState({ kind: 'running', share: share < 1 ? share : null })
    try {
      const result = await runInWorker(job, signal, onLoaded)
      if (signal.aborted) return
      setState({ kind: 'ended', result })
      onResult(result)
    } catch (error) {
      if (signal.aborted) return
      setState({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
    }
  }
  return { state, run, cancel }
}
