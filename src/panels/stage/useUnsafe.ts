import { useEffect, useState } from 'react'
import { unsafeOutputs } from '../../core/floatPicks.ts'
import type { Plane } from '../../figures/geometry/plane.ts'
import type { UnsafeOutputs } from '../../figures/geometry/unsafeMarks.ts'

const NONE: UnsafeOutputs = { rows: [], columns: [] }

/**
 * The outputs of both drawn axes that go to another element than in exact arithmetic. Worked out
 * after the figures are drawn, so that no change waits for it.
 */
export function useUnsafe({ rows, columns }: Plane): UnsafeOutputs {
  const [found, setFound] = useState({ rows, columns, unsafe: NONE })
  useEffect(() => {
    const timer = setTimeout(() => {
      const along = (axis: Plane['rows']) => unsafeOutputs(axis.spec)
      // A tensor of rank 1 has one axis, drawn as columns.
      setFound({ rows, columns, unsafe: { rows: along(rows), columns: along(columns) } })
    })
    return () => clearTimeout(timer)
  }, [rows, columns])
  return found.rows === rows && found.columns === columns ? found.unsafe : NONE
}
