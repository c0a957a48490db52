import { useEffect, useReducer, useRef } from 'react'
import type { Engine } from '../../gpu/engine.ts'
import type { OddCounts, Statistics } from '../../gpu/statistics.ts'
import { type ColourMap, rangeOfScale } from '../../scene/colourScale.ts'
import type { Picture } from '../../scene/result.ts'
import { useScene } from '../../scene/store.ts'
import { type Range, unionOf } from '../../tensors/range.ts'
import type { Tensor } from '../../tensors/tensor.ts'
import { reportUnexpected } from '../unexpected.ts'

/** How large slices are coloured. */
export interface ShownScale {
  readonly map: ColourMap
  /** Values at the ends of the map. */
  readonly range: Range
  /** Smallest and largest number of the input and of the outputs, as far as they are known. */
  readonly data: Range
  /** How many values of all of them are no numbers. */
  readonly odd: OddCounts
}

/** How long nothing has to change before values are measured, in milliseconds. */
const PAUSE = 350

/**
 * The colour scale of large slices, of one picture or of two on one input. The outputs are measured
 * where they were made, after a pause; until then the range is what it was, or the input's.
 */
export function useColourScale(
  engine: Engine | null,
  a: Picture | null,
  b: Picture | null,
  large: boolean,
): ShownScale {
  const colourRange = useScene(({ scene }) => scene.colourRange)
  const map = useScene(({ scene }) => scene.colourMap)
  const found = useStatistics(large ? engine : null, a, b)
  const { input, range } = (a ?? b)!
  const latest = useRef<{ input: Tensor; data: Range } | null>(null)
  const measured = found.reduce<Range>((all, each) => unionOf(all, each.range) ?? all, range)
  const complete = found.length > 0
  if (complete) latest.current = { input, data: measured }
  const data = latest.current?.input === input ? latest.current.data : measured
  const sum = (kind: keyof OddCounts) => found.reduce((all, { odd }) => all + odd[kind], 0)
  return {
    map,
    range: rangeOfScale(colourRange, data),
    data,
    odd: { nan: sum('nan'), plus: sum('plus'), minus: sum('minus') },
  }
}

/** Of every input and output that was measured; they go with what they are of. */
const known = new WeakMap<Tensor | Picture, Statistics>()

/** The statistics of the input and of the outputs of pictures; none until all are there. */
function useStatistics(engine: Engine | null, a: Picture | null, b: Picture | null): Statistics[] {
  const [, measured] = useReducer((n: number) => n + 1, 0)
  const asked = [a?.input ?? b?.input, a, b].filter((of) => of != null)
  const found = asked.flatMap((of) => known.get(of) ?? [])
  const missing = found.length < asked.length
  useEffect(() => {
    if (!missing || !engine) return
    let stale = false
    const due = setTimeout(async () => {
      try {
        await measure(engine, a, b)
        if (!stale) measured()
      } catch (error) {
        // A device that was lost meanwhile is told of elsewhere.
        if (!stale) reportUnexpected(error)
      }
    }, PAUSE)
    return () => {
      stale = true
      clearTimeout(due)
    }
  }, [missing, engine, a, b])
  return missing ? [] : found
}

async function measure(engine: Engine, a: Picture | null, b: Picture | null): Promise<void> {
  for (const [side, picture] of [
    ['a', a],
    ['b', b],
  ] as const) {
    if (!picture) continue
    const { plan, input } = picture
    engine.resize(plan, input, side)
    // Both are asked for at once: after a wait the engine may hold other values.
    const [ofInput, ofOutput] = await Promise.all([
      known.get(input) ?? engine.statistics('input'),
      known.get(picture) ?? engine.statistics(side),
    ])
    known.set(input, ofInput)
    known.set(picture, ofOutput)
  }
}
