import { useCallback, useMemo } from 'react'
import type { Painter } from '../../figures/Paint.tsx'
import type { Engine } from '../../gpu/engine.ts'
import type { Picture } from '../../scene/result.ts'

interface Painters {
  readonly a: Painter
  readonly b: Painter
  readonly difference: Painter | null
}

/** Paint A's output and B's, computing first whatever of the pictures was not computed. */
export function usePainters(engine: Engine | null, a: Picture, b: Picture): Painters | null {
  const release = useCallback((canvas: HTMLCanvasElement) => engine?.release(canvas), [engine])
  return useMemo(() => {
    if (!engine) return null
    const of = ({ plan, input }: Picture): Painter => ({
      paint: (canvas, painting) => {
        engine.resize(plan, input)
        engine.paint(canvas, painting)
      },
      release,
    })
    return { a: of(a), b: of(b), difference: null }
  }, [engine, a, b, release])
}
