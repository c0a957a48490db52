import { useEffect, useMemo, useState } from 'react'
import type { Comparison } from '../../compare/parting.ts'
import { partingStage } from '../../compare/partingStage.ts'
import type { Picture } from '../../scene/result.ts'

/** Axes of up to this many outputs in all are compared at once. */
const AT_ONCE = 600
const PAUSE = 200

/** What parts two pictures: at once where that is quick, else after a pause; null until then. */
export function useParting(a: Picture, b: Picture): Comparison | null {
  const quick = a.plan.outputShape.reduce((sum, length) => sum + length, 0) <= AT_ONCE
  const atOnce = useMemo(() => (quick ? partingStage(a, b) : null), [quick, a, b])
  const [later, setLater] = useState<{ a: Picture; b: Picture; found: Comparison } | null>(null)
  useEffect(() => {
    if (quick) return
    const due = setTimeout(() => setLater({ a, b, found: partingStage(a, b) }), PAUSE)
    return () => clearTimeout(due)
  }, [quick, a, b])
  return atOnce ?? (later?.a === a && later.b === b ? later.found : null)
}
