import { useEffect, useMemo, useReducer, useRef } from 'react'
import type { Engine, Output } from '../../gpu/engine.ts'
import type { OddCounts, Statistics } from '../../gpu/statistics.ts'
import { type ColourMap, rangeOfScale } from '../../scene/colourScale.ts'
import type { Picture } from '../../scene/result.ts'
import { useScene } from '../../scene/store.ts'
import { type Range, unionOf } from '../../tensors/range.ts'
import type { Tensor } from '../../tensors/tensor.ts'
import { inputOf, makeOther, type Other } from '../compare/other.ts'
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
 * The colour scale of large slices, of one picture or of it and what stands beside it. The outputs are measured
 * where they were made, after a pause; until then the range is what it was, or the input's. One object as long as it is the same.
 */
export function useColourScale(
  engine: Engine | null,
  a: Picture | null,
  b: Other | null,
  large: boolean,
): ShownScale {
  const colourRange = useScene(({ scene }) => scene.colourRange)
  const map = useScene(({ scene }) => scene.colourMap)
  const found = useStatistics(large ? engine : null, a, b)
  const input = a?.input ?? (b && inputOf(b))
  const { range } = (a ?? b)!
  const latest = useRef<{ input: Tensor | null; data: Range } | null>(null)
  const measured = found.reduce<Range>(
    (all, each) => unionOf(all, each.range) ?? all,
    range ?? [0, 1],
  )
  const complete = found.length > 0
  if (complete) latest.current = { input, data: measured }
  const data = latest.current?.input === input ? latest.current.data : measured
  const sum = (kind: keyof OddCounts) => found.reduce((all, { odd }) => all + odd[kind], 0)
  const [low, high, nan, plus, minus] = [...data, sum('nan'), sum('plus'), sum('minus')]
  return useMemo(() => {
    const data: Range = [low, high]
    return { map, range: rangeOfScale(colourRange, data), data, odd: { nan, plus, minus } }
  }, [map, colourRange, low, high, nan, plus, minus])
}

/** Of every input and output that was measured; they go with what they are of. */
const known = new WeakMap<Tensor | Other, Statistics>()

/** The statistics of the input and of the outputs of pictures; none until all are there. */
function useStatistics(engine: Engine | null, a: Picture | null, b: Other | null): Statistics[] {
  const [, measured] = useReducer((n: number) => n + 1, 0)
  const asked = [a?.input ?? (b && inputOf(b)), a, b].filter((of) => of != null)
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

async function measure(engine: Engine, a: Picture | null, b: Other | null): Promise<void> {
  if (a) {
    engine.resize(a.plan, a.input, 'a')
    await Promise.all([
      learn(a.input, () => engine.statistics('input')),
      learnOutput(engine, a, 'a'),
    ])
  }
  if (b) {
    makeOther(engine, b)
    // Both are asked for at once: after a wait the engine may hold other values.
    const input = inputOf(b)
    const asked = input && learn(input, () => engine.statistics('input'))
    await Promise.all([asked, learnOutput(engine, b, 'b')])
  }
}

const learnOutput = (engine: Engine, of: Other, output: Output) =>
  learn(of, () => engine.statistics(output))

async function learn(of: Tensor | Other, ask: () => Promise<Statistics>): Promise<void> {
  if (!known.has(of)) known.set(of, await ask())
}
