import { useCallback, useEffect, useState } from 'react'
import type { WhichAnswer } from '../../compare/whichResize.ts'
import type { Tolerance } from '../../core/tolerance.ts'
import type { Dtype } from '../../runtimes/request.ts'
import type { KeptTensor } from '../../scene/keptTensors.ts'
import { sceneStore } from '../../scene/store.ts'
import type { Tensor } from '../../tensors/tensor.ts'
import { LatestWorker } from '../latestWorker.ts'
import type { Asked, Heard } from './question.ts'

export const makeWorker = () =>
  new Worker(new URL('./which.worker.ts', import.meta.url), { type: 'module' })

/** A change that lasts shorter than this is not searched for. */
const PAUSE = 80

interface Search {
  readonly input: Tensor
  readonly recorded: KeptTensor
  readonly dtype: Dtype
  readonly tolerance: Tolerance
}

interface Found {
  readonly answer: WhichAnswer
  readonly took: number
  /** What it is the answer to. */
  readonly of: Search
}

/** A search beside the page: how far it is, what it found last, and a way to stop and go on. */
export interface Which {
  readonly found: Found | null
  /** From 0 to 1; null while nothing is searched for. */
  readonly share: number | null
  readonly stopped: boolean
  readonly stop: () => void
  readonly start: () => void
}

/** Searches for the settings that made a recorded output; anew whenever what they are of changes. */
export function useWhich(search: Search): Which {
  const { input, recorded, dtype, tolerance } = search
  const [worker] = useState(() => new LatestWorker<Asked, Heard>(makeWorker))
  const [found, setFound] = useState<Found | null>(null)
  const [share, setShare] = useState<number | null>(0)
  const [stopped, setStopped] = useState(false)
  const start = useCallback(() => {
    setStopped(false)
    setShare(0)
    const of = { input, recorded, dtype, tolerance }
    worker.ask({ kind: 'which', question: questionOf(of) }, (heard) => {
      if (heard.kind === 'share') setShare(heard.share)
      if (heard.kind !== 'which') return
      setShare(null)
      setFound({ answer: heard.found, took: heard.took, of })
    })
  }, [worker, input, recorded, dtype, tolerance])
  useEffect(() => {
    const due = setTimeout(start, PAUSE)
    return () => clearTimeout(due)
  }, [start])
  useEffect(() => () => worker.stop(), [worker])
  const stop = useCallback(() => {
    worker.stop()
    setShare(null)
    setStopped(true)
  }, [worker])
  return { found, share, stopped, stop, start }
}

/** A's own setting is tried besides, as it is when the search begins. */
function questionOf({ input, recorded, dtype, tolerance }: Search) {
  const { runtime, request, refusals } = sceneStore.getState().result
  const fits = refusals.length === 0 && request.inputShape.join() === input.shape.join()
  return {
    inputShape: input.shape,
    input: input.data,
    outputShape: recorded.shape,
    output: recorded.data,
    dtype,
    own: fits ? { runtime, request } : null,
    tolerance,
  }
}
