import { useCallback, useEffect, useState } from 'react'
import { LatestWorker } from '../latestWorker.ts'
import { type LengthsAnswer, type LengthsQuestion, MOST } from './question.ts'

const make = () => new Worker(new URL('./lengths.worker.ts', import.meta.url), { type: 'module' })

/** How many outputs are unsafe between every two lengths, as far as is known. */
export interface LengthMap {
  /** Entry (I − 1)·MOST + O − 1. */
  readonly counts: Int16Array
  /** Input lengths that are known: all up to this one. */
  readonly known: number
  readonly done: boolean
  readonly took: number
  /** The work was stopped before the end. */
  readonly stopped: boolean
}

const NOTHING: LengthMap = {
  counts: new Int16Array(MOST * MOST),
  known: 0,
  done: false,
  took: 0,
  stopped: false,
}

/** The map of a request, worked out beside the page, row by row; begun anew when it changes. */
export function useLengthMap({ runtime, request, axis }: LengthsQuestion) {
  const key = JSON.stringify([runtime, request, axis])
  const [worker] = useState(() => new LatestWorker<LengthsQuestion, LengthsAnswer>(make))
  const [map, setMap] = useState(NOTHING)
  useEffect(() => {
    const [runtime, request, axis] = JSON.parse(key)
    const counts = new Int16Array(MOST * MOST)
    setMap(NOTHING)
    worker.ask({ runtime, request, axis }, ({ from, rows, done, took }) => {
      counts.set(rows, (from - 1) * MOST)
      setMap({ counts, known: from - 1 + rows.length / MOST, done, took, stopped: false })
    })
  }, [worker, key])
  useEffect(() => () => worker.stop(), [worker])
  const stop = useCallback(() => {
    worker.stop()
    setMap((before) => ({ ...before, stopped: true }))
  }, [worker])
  return { map, stop }
}

/** The count of a pair of lengths; null while it is not known. */
export function countAt({ counts, known }: LengthMap, input: number, output: number) {
  return input <= known ? counts[(input - 1) * MOST + output - 1]! : null
}
