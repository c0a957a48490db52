import { type Difference, difference } from '../../compare/difference.ts'
import type { NodeRequest } from '../../compare/verdicts/node.ts'
import { resizeOnCpu } from '../../core/evaluate.ts'
import { planResize } from '../../core/resizePlan.ts'
import { volume } from '../../core/shape.ts'
import { findRuntime } from '../../runtimes/index.ts'
import type { Tensor } from '../../tensors/tensor.ts'

/** Outputs of more elements are not measured at once. */
const MOST = 2 ** 22

/** How a live output stands to what the page says that a runtime gives. */
export type Standing =
  | { readonly kind: 'measured'; readonly difference: Difference }
  /** It has another shape than the page says. */
  | { readonly kind: 'shape'; readonly said: readonly number[] }
  /** The page says that the node is refused. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'tooMany' }

/** Holds a live output against what the page says that a runtime makes of the node. */
export function compareLive(
  runtime: string,
  node: NodeRequest,
  input: Tensor,
  output: Tensor,
): Standing {
  const resolution = findRuntime(runtime).resolve(node)
  if (!resolution.ok) return { kind: 'refused' }
  const { spec, outputShape: said } = resolution
  if (said.join() !== output.shape.join()) return { kind: 'shape', said }
  if (volume(said) > MOST) return { kind: 'tooMany' }
  const expected = resizeOnCpu(planResize(spec), input.data)
  return { kind: 'measured', difference: difference(expected, output.data, said) }
}
