import { useEffect, useState } from 'react'
import { LatestWorker } from '../latestWorker.ts'
import type { EqualAnswer, EqualQuestion } from './question.ts'

const make = () => new Worker(new URL('./equal.worker.ts', import.meta.url), { type: 'module' })
/** A change that lasts shorter than this is not asked about. */
const PAUSE = 60

interface Found {
  readonly answer: EqualAnswer
  /** What it is the answer to. */
  readonly key: string
}

/** The equal settings of a request, worked out beside the page; those of the last one meanwhile. */
export function useEqualSettings({ runtime, request }: EqualQuestion) {
  const key = JSON.stringify([runtime, request])
  const [worker] = useState(() => new LatestWorker<EqualQuestion, EqualAnswer>(make))
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    const [runtime, request] = JSON.parse(key)
    const timer = setTimeout(() => {
      worker.ask({ runtime, request }, (answer) => setFound({ answer, key }))
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [worker, key])
  useEffect(() => () => worker.stop(), [worker])
  return { answer: found?.answer ?? null, current: found?.key === key }
}
