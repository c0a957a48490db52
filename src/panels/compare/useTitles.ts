import { findRuntime } from '../../runtimes/index.ts'
import type { Configuration } from '../../scene/configuration.ts'
import { useScene } from '../../scene/store.ts'

/** Runtime and version of both sides: `TensorRT 8.6`. */
export function useTitles(): { readonly a: string; readonly b: string } {
  const a = useScene(({ scene }) => titleOf(scene))
  const b = useScene(({ scene }) => (scene.other ? titleOf(scene.other) : ''))
  return { a, b }
}

const titleOf = ({ runtime, version }: Configuration) => `${findRuntime(runtime).title} ${version}`
