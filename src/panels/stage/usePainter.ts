import { useCallback, useMemo } from 'react'
import type { Painter } from '../../figures/Paint.tsx'
import type { Engine } from '../../gpu/engine.ts'
import type { Picture } from '../../scene/result.ts'
import { useSide } from '../../scene/side.ts'

/** Paints with the engine, computing first whatever of the picture it has not computed. */
export function usePainter(engine: Engine | null, picture: Picture): Painter | null {
  const { plan, input } = picture
  const side = useSide()
  const release = useCallback((canvas: HTMLCanvasElement) => engine?.release(canvas), [engine])
  return useMemo(
    () =>
      engine && {
        paint: (canvas, painting) => {
          engine.resize(plan, input, side)
          const other = side === 'b' && painting.of === 'output'
          engine.paint(canvas, other ? { ...painting, of: 'other' } : painting)
        },
        release,
      },
    [engine, plan, input, side, release],
  )
}
