import { volume } from '../../core/shape.ts'
import type { LiveTensor } from '../../live/runModel.ts'
import type { ResizeNode } from '../../models/resizeNode.ts'
import { findRuntime } from '../../runtimes/index.ts'
import type { Dtype } from '../../runtimes/request.ts'
import { keepTensor } from '../../scene/keptTensors.ts'
import { mostElements } from '../../scene/limits.ts'
import { listAxes } from '../../scene/lists.ts'
import type { Scene } from '../../scene/scene.ts'
import { commit, sceneStore } from '../../scene/store.ts'
import { sameShape, withInput } from '../files/withInput.ts'

interface Run {
  readonly input: LiveTensor
  readonly output: LiveTensor
}

/**
 * Makes what a node read the input, and what ONNX Runtime made of it B, in one step of undo. False
 * where the page can't hold them; then nothing changes.
 */
export function takeRun(node: ResizeNode, { input, output }: Run, name: string): boolean {
  const { scene, limits } = sceneStore.getState()
  const fits =
    volume(input.shape) <= mostElements('input', limits) &&
    volume(output.shape) <= mostElements('output', limits)
  if (!fits) return false
  const same = sameShape(scene.inputShape, input.shape)
  const known = same && node.request !== null
  const change = withInput(scene, input.shape, limits.elements, known ? null : output.shape)
  commit({
    ...change,
    ...(!known && scalesOf(node, { ...scene, ...change }, { input, output })),
    fill: { kind: 'file', id: keepTensor(input, `${node.node.inputs[0]}, ${name}`) },
    edits: [],
    dtype: dtypeOf(scene.runtime, input.type),
    ...{ other: null, recorded: keepTensor(output, name), shown: 'difference' },
  })
  return true
}

/** The scales that a node was given when it ran, where only the run could tell: of its lengths. */
function scalesOf(node: ResizeNode, scene: Scene, { input, output }: Run): Partial<Scene> {
  if (scene.how !== 'scales' || node.size !== null) return {}
  const ratio = (axis: number) => output.shape[axis]! / input.shape[axis]!
  return { scales: listAxes(scene).map(ratio) }
}

function dtypeOf(runtime: string, type: string): Dtype {
  return findRuntime(runtime).dtypes.find((dtype) => dtype === type) ?? 'float32'
}
