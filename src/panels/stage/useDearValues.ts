import { useEffect, useState } from 'react'
import type { ResizePlan } from '../../core/resizePlan.ts'
import type { Engine } from '../../gpu/engine.ts'
import type { Picture } from '../../scene/result.ts'
import { useSide } from '../../scene/side.ts'
import { reportUnexpected } from '../unexpected.ts'

/** Products that printing a tensor may sum on the page's own time: some hundredths of a second. */
const MOST_SUMMED = 2 ** 21
/** Elements of a tensor that are printed, about. */
const MOST_PRINTED = 400
/** How long nothing has to change before values are read back, in milliseconds. */
const PAUSE = 350

/** Whether so many elements of an output are dear to compute one by one, as a strong reduction's are. */
export function areDear({ axes }: ResizePlan, count: number): boolean {
  const taps = axes.reduce((product, { tapCount }) => product * tapCount, 1)
  return taps * Math.min(count, MOST_PRINTED) > MOST_SUMMED
}

/**
 * `count` elements of a picture's output from `start` on, where they are dear: read back from the
 * engine after a pause, null until then. Undefined where they can as well be computed one by one.
 */
export function useDearValues(
  engine: Engine | null,
  picture: Picture,
  start: number,
  count: number,
): Float32Array | null | undefined {
  const side = useSide()
  const [read, setRead] = useState<Read | null>(null)
  const { plan, input } = picture
  const dear = areDear(plan, count)
  useEffect(() => {
    if (!dear || !engine) return
    let stale = false
    const due = setTimeout(async () => {
      try {
        engine.resize(plan, input, side)
        const values = await engine.readOutput(side, { start, count })
        if (!stale) setRead({ plan, input, start, count, values })
      } catch (error) {
        // A device that was lost meanwhile is told of elsewhere.
        if (!stale) reportUnexpected(error)
      }
    }, PAUSE)
    return () => {
      stale = true
      clearTimeout(due)
    }
  }, [dear, engine, plan, input, side, start, count])
  if (!dear) return undefined
  const current =
    read?.plan === plan && read.input === input && read.start === start && read.count === count
  return current ? read.values : null
}

interface Read extends Pick<Picture, 'plan' | 'input'> {
  readonly start: number
  readonly count: number
  readonly values: Float32Array
}
