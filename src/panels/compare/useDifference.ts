import { useEffect, useMemo, useState } from 'react'
import { type Difference, difference, differenceOf } from '../../compare/difference.ts'
import { volume } from '../../core/shape.ts'
import type { Engine } from '../../gpu/engine.ts'
import type { Picture } from '../../scene/result.ts'
import { reportUnexpected } from '../unexpected.ts'
import { makeOther, type Other, shapeOf, valuesOf } from './other.ts'

/** Outputs of up to this many elements are subtracted at once, on the CPU. */
const AT_ONCE = 2 ** 15
/** How long nothing has to change before larger ones are measured, in milliseconds. */
const PAUSE = 350

/**
 * How far the output of a picture and what stands beside it are apart: at once where they are small, else after a pause
 * from where they were made. Null while it is computed, and for outputs of two shapes.
 */
export function useDifference(engine: Engine | null, a: Picture, b: Other): Difference | null {
  const shape = a.plan.outputShape
  const comparable = shape.join() === shapeOf(b).join()
  const small = comparable && volume(shape) <= AT_ONCE
  const atOnce = useMemo(() => {
    if (!small) return null
    return once(a, b, () => difference(valuesOf(a), valuesOf(b), a.plan.outputShape))
  }, [small, a, b])
  const [later, setLater] = useState<Later | null>(null)
  useEffect(() => {
    if (!comparable || small || !engine) return
    let stale = false
    const measure = async () => {
      const found = await once(a, b, () => measureDifference(engine, a, b))
      if (!stale && found) setLater({ a, b, found })
    }
    const failed = (error: unknown) => {
      latest = null
      // A device that was lost meanwhile is told of elsewhere.
      if (!stale) reportUnexpected(error)
    }
    const due = setTimeout(() => measure().catch(failed), PAUSE)
    return () => {
      stale = true
      clearTimeout(due)
    }
  }, [comparable, small, engine, a, b])
  return atOnce ?? (later?.a === a && later.b === b ? later.found : null)
}

let latest: { readonly a: Picture; readonly b: Other; readonly found: unknown } | null = null

/** What was computed of the same two last, or what `compute` makes: several panels ask. */
function once<T>(a: Picture, b: Other, compute: () => T): T {
  if (latest?.a !== a || latest.b !== b) latest = { a, b, found: compute() }
  return latest.found as T
}

interface Later {
  readonly a: Picture
  readonly b: Other
  readonly found: Difference
}

async function measureDifference(engine: Engine, a: Picture, b: Other): Promise<Difference | null> {
  engine.resize(a.plan, a.input, 'a')
  makeOther(engine, b)
  return differenceOf(await engine.differenceTotals(), a.plan.outputShape)
}
