import { useEffect } from 'react'
import { findRuntime } from '../runtimes/index.ts'
import { useScene } from '../scene/store.ts'

/**
 * Names what is shown in the tab: `LINEAR HALF_PIXEL 4×5 → 6×10 · TensorRT 8.6`. While a request is
 * refused that is the last accepted one.
 */
export function useTitle(): void {
  const name = useScene((state) => state.result.picture?.runtime ?? state.scene.runtime)
  const refused = useScene((state) => state.result.request)
  const picture = useScene((state) => state.result.picture)
  useEffect(() => {
    const runtime = findRuntime(name)
    const request = picture?.request ?? refused
    const shapes = picture ? [picture.plan.inputShape, picture.plan.outputShape] : []
    const sizes = shapes.map((shape) => shape.slice(-2).join('×')).join(' → ')
    const resize = [runtime.summary(request), sizes].filter(Boolean).join(' ')
    document.title = `${resize} · ${runtime.title} ${request.version} · resizescope`
  }, [name, refused, picture])
}
