import { takesNodes } from '../../compare/verdicts/node.ts'
import { volume } from '../../core/shape.ts'
import type { LiveTensor } from '../../live/runModel.ts'
import type { ResizeNode } from '../../models/resizeNode.ts'
import { findRuntime } from '../../runtimes/index.ts'
import type { Dtype } from '../../runtimes/request.ts'
import { keepTensor } from '../../scene/keptTensors.ts'
import { mostOfShape } from '../../scene/limits.ts'
import { listAxes } from '../../scene/lists.ts'
import type { Scene } from '../../scene/scene.ts'
import { commit, sceneStore } from '../../scene/store.ts'
import { sameShape, withInput } from '../files/withInput.ts'

interface Run {
  readonly input: LiveTensor
  readonly output: LiveTensor
  /** The node's region and size, where only the run could tell them. */
  readonly region: LiveTensor | undefined
  readonly size: LiveTensor | undefined
}

/**
 * Makes what a node read the input, and what ONNX Runtime made of it B, in one step of undo. False
 * where the page can't hold them; then nothing changes.
 */
export function takeRun(node: ResizeNode, run: Run, name: string): boolean {
  const { input, output } = run
  const { scene, limits } = sceneStore.getState()
  const fits =
    volume(input.shape) <= mostOfShape('input', input.shape, limits) &&
    volume(output.shape) <= mostOfShape('output', output.shape, limits)
  if (!fits) return false
  const same = sameShape(scene.inputShape, input.shape)
  const known = same && node.request !== null
  const change = withInput(
    scene,
    input.shape,
    mostOfShape('output', input.shape, limits),
    known ? null : output.shape,
  )
  commit({
    ...change,
    ...(!known && toldBy(run, node, { ...scene, ...change })),
    fill: { kind: 'file', id: keepTensor(input, `${node.node.inputs[0]}, ${name}`) },
    edits: [],
    dtype: dtypeOf(scene.runtime, input.type),
    ...{ other: null, recorded: keepTensor(output, name), shown: 'difference' },
  })
  return true
}

/** What only the run could tell of what the node was asked for: by lengths, where A is no node. */
function toldBy({ input, output, region, size }: Run, node: ResizeNode, scene: Scene) {
  const told: { -readonly [Key in keyof Scene]?: Scene[Key] } = {}
  if (region && takesNodes(scene.runtime)) {
    told.attributes = { ...scene.attributes, roi: [...region.data] }
  }
  if (size && takesNodes(scene.runtime)) {
    if (node.told === 'sizes') Object.assign(told, { how: 'shape', shape: [...size.data] })
    else Object.assign(told, { how: 'scales', scales: [...size.data] })
  } else if (scene.how === 'scales' && node.size === null) {
    const ratio = (axis: number) => output.shape[axis]! / input.shape[axis]!
    told.scales = listAxes(scene).map(ratio)
  }
  return told
}

function dtypeOf(runtime: string, type: string): Dtype {
  return findRuntime(runtime).dtypes.find((dtype) => dtype === type) ?? 'float32'
}
