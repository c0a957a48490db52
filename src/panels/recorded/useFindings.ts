import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { indexAt, volume } from '../../core/shape.ts'
import type { Tolerance } from '../../core/tolerance.ts'
import type { Engine } from '../../gpu/engine.ts'
import type { KeptTensor } from '../../scene/keptTensors.ts'
import type { Picture } from '../../scene/result.ts'
import { valuesOf } from '../compare/other.ts'
import { LatestWorker } from '../latestWorker.ts'
import { reportUnexpected } from '../unexpected.ts'
import {
  type Findings,
  type FindingsAnswer,
  type FindingsQuestion,
  findingsOf,
} from './findings.ts'
import { toleranceStore } from './toleranceStore.ts'

/** Outputs of up to this many elements are looked through at once. */
const AT_ONCE = 2 ** 13
/** Larger ones stay where they were made, and no pattern is looked for in them: 64 MiB. */
const MOST = 2 ** 24
/** How long nothing has to change before larger ones are read back, in milliseconds. */
const PAUSE = 350

const make = () => new Worker(new URL('./findings.worker.ts', import.meta.url), { type: 'module' })

interface Later {
  readonly picture: Picture
  readonly recorded: KeptTensor
  readonly tolerance: Tolerance
  readonly found: Findings
}

/**
 * What there is to find in a recorded output of the shape of A's: at once where they are small, else
 * in a worker or on the GPU after a pause. Null while it is looked for.
 */
export function useFindings(
  engine: Engine | null,
  picture: Picture,
  recorded: KeptTensor,
): Findings | null {
  const tolerance = useStore(toleranceStore)
  const { shape, data } = recorded
  const elements = volume(shape)
  const small = elements <= AT_ONCE
  const atOnce = useMemo(
    () => (small ? findingsOf({ a: valuesOf(picture), b: data, shape, tolerance }) : null),
    [small, picture, data, shape, tolerance],
  )
  const [worker] = useState(() => new LatestWorker<FindingsQuestion, FindingsAnswer>(make))
  const [later, setLater] = useState<Later | null>(null)
  useEffect(() => {
    if (small || !engine) return
    let stale = false
    const look = async () => {
      // An answer that comes late must not take the place of a newer one.
      const hear = (found: Findings) => stale || setLater({ picture, recorded, tolerance, found })
      engine.resize(picture.plan, picture.input, 'a')
      if (elements > MOST) return hear(await countThere(engine, recorded, tolerance))
      const a = await engine.readOutput('a')
      if (stale) return
      worker.ask({ a, b: data, shape, tolerance }, hear)
    }
    // A device that was lost meanwhile is told of elsewhere.
    const failed = (error: unknown) => stale || reportUnexpected(error)
    const due = setTimeout(() => look().catch(failed), PAUSE)
    return () => {
      stale = true
      clearTimeout(due)
    }
  }, [small, elements, engine, picture, recorded, data, shape, tolerance, worker])
  useEffect(() => () => worker.stop(), [worker])
  const current =
    later?.picture === picture && later.recorded === recorded && later.tolerance === tolerance
  return atOnce ?? (current ? later.found : null)
}

/** Counts what is outside a tolerance where the outputs are. A's has to be there. */
async function countThere(
  engine: Engine,
  recorded: KeptTensor,
  tolerance: Tolerance,
): Promise<Findings> {
  engine.load(recorded, 'b')
  const { count, first } = await engine.outside(tolerance)
  const at = first < 0 ? null : indexAt(first, recorded.shape)
  return { outside: { count, first: at, extent: [] }, pattern: null }
}
