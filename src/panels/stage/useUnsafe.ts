import { useEffect, useState } from 'react'
import type { Plane } from '../../figures/geometry/plane.ts'
import type { UnsafeOutputs } from '../../figures/geometry/unsafeMarks.ts'

/** While lengths are typed or dragged, nothing is looked for. */
const PAUSE = 50

const NONE: UnsafeOutputs = { rows: [], columns: [] }

/**
 * The outputs of both drawn axes that go to another element than in exact arithmetic. Worked out
 * after the figures are drawn, so that no change waits for it.
 */
export function useUnsafe({ rows, columns }: Plane): UnsafeOutputs {
  // Null where there are none, so that most changes draw the figures once.
  const [found, setFound] = useState<(Plane & { readonly unsafe: UnsafeOutputs }) | null>(null)
  useEffect(() => {
    const look = async () => {
      const { unsafeOutputs } = await import('../../core/floatPicks.ts')
      const unsafe = { rows: unsafeOutputs(rows.spec), columns: unsafeOutputs(columns.spec) }
      const some = unsafe.rows.length + unsafe.columns.length > 0
      if (timer !== null) setFound(some ? { rows, columns, unsafe } : null)
    }
    let timer: ReturnType<typeof setTimeout> | null = setTimeout(look, PAUSE)
    return () => {
      if (timer !== null) clearTimeout(timer)
      timer = null
    }
  }, [rows, columns])
  return found?.rows === rows && found.columns === columns ? found.unsafe : NONE
}
