import { withLengths } from '../../compare/unsafeLengths.ts'
import { unsafeOutputs } from '../../core/floatPicks.ts'
import { findRuntime } from '../../runtimes/index.ts'
import type { Picture } from '../../scene/result.ts'
import type { Changes } from '../../scene/side.ts'
import type { Pair } from './MapCanvas.tsx'

/**
 * Gives an axis other lengths, in one step of undo, and goes to the first output that is unsafe with
 * them. The other axes stay as they are.
 */
export function openLengths(
  { state, commit }: Changes,
  { runtime, request }: Picture,
  axis: number,
  { input, output }: Pair,
): void {
  const known = findRuntime(runtime)
  const asked = withLengths(known, request, axis)?.(input, output)
  if (!asked) return
  const { inputShape, size } = asked
  const { scene } = state()
  const resolved = known.resolve(asked)
  const unsafe = resolved.ok ? unsafeOutputs(resolved.spec.axes[axis]!)[0] : undefined
  const at = inputShape.map((_, a) =>
    a === axis ? (unsafe ?? Math.min(scene.at[a] ?? 0, output - 1)) : (scene.at[a] ?? 0),
  )
  if (size.how === 'shape') commit({ inputShape, how: 'shape', shape: size.shape, at })
  if (size.how === 'scales') commit({ inputShape, how: 'scales', scales: size.scales, at })
}
