import { withLengths } from '../../compare/unsafeLengths.ts'
import { findRuntime } from '../../runtimes/index.ts'
import type { Picture } from '../../scene/result.ts'
import type { Changes } from '../../scene/side.ts'
import type { Pair } from './MapCanvas.tsx'

/** Gives an axis other lengths, in one step of undo. The other axes stay as they are. */
export function openLengths(
  { state, commit }: Changes,
  { runtime, request }: Picture,
  axis: number,
  { input, output }: Pair,
): void {
  const asked = withLengths(findRuntime(runtime), request, axis)?.(input, output)
  if (!asked) return
  const { inputShape, size } = asked
  const { scene } = state()
  const at = inputShape.map((_, a) =>
    a === axis ? Math.min(scene.at[a] ?? 0, output - 1) : (scene.at[a] ?? 0),
  )
  if (size.how === 'shape') commit({ inputShape, how: 'shape', shape: size.shape, at })
  if (size.how === 'scales') commit({ inputShape, how: 'scales', scales: size.scales, at })
}
