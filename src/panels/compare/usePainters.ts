import { useCallback, useMemo } from 'react'
import type { Painter } from '../../figures/Paint.tsx'
import type { Engine } from '../../gpu/engine.ts'
import type { Picture } from '../../scene/result.ts'
import { makeOther, type Other } from './other.ts'

interface Painters {
  readonly a: Painter
  readonly b: Painter
  readonly difference: Painter
}

/** Paint A's output, B's, and B less A, computing first whatever of them was not computed. */
export function usePainters(engine: Engine | null, a: Picture, b: Other): Painters | null {
  const release = useCallback((canvas: HTMLCanvasElement) => engine?.release(canvas), [engine])
  return useMemo(() => {
    if (!engine) return null
    const after = (compute: () => void): Painter => ({
      paint: (canvas, painting) => {
        compute()
        engine.paint(canvas, painting)
      },
      release,
    })
    const left = () => engine.resize(a.plan, a.input, 'a')
    const right = () => makeOther(engine, b)
    return {
      a: after(left),
      b: after(right),
      difference: after(() => {
        left()
        right()
      }),
    }
  }, [engine, a, b, release])
}
