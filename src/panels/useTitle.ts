import { useEffect } from 'react'
import { findRuntime } from '../runtimes/index.ts'
import { useScene } from '../scene/store.ts'

/** Names the scene in the tab: `LINEAR HALF_PIXEL 4×5 → 6×10 · TensorRT 8.6`. */
export function useTitle(): void {
  const scene = useScene((state) => state.scene)
  const plan = useScene((state) => state.result.picture?.plan)
  useEffect(() => {
    const { resize_mode = 'NEAREST', coordinate_transformation = '' } = scene.attributes
    const sizes = [plan?.inputShape, plan?.outputShape].map((shape) => shape?.slice(-2).join('×'))
    const runtime = `${findRuntime(scene.runtime).title} ${scene.version}`
    const mode = `${resize_mode} ${coordinate_transformation}`.trim()
    document.title = `${mode} ${sizes.join(' → ')} · ${runtime} · resizescope`
  }, [scene, plan])
}
