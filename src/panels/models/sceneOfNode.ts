import { fullShape } from '../../models/known.ts'
import type { ResizeNode } from '../../models/resizeNode.ts'
import { onnx } from '../../runtimes/onnx/index.ts'
import type { Dtype, ResizeRequest } from '../../runtimes/request.ts'
import { listAxes } from '../../scene/lists.ts'
import { NO_ZOOM, type Scene } from '../../scene/scene.ts'
import { withRank } from '../controls/rank.ts'

/** TensorProto.DataType of those that the runtime takes; all others are shown as float32. */
const DTYPES: Readonly<Record<number, Dtype>> = { 2: 'uint8', 3: 'int8', 6: 'int32' }

/** Whether all that the node asks for is known without running the model. */
export const isKnown = ({ request }: ResizeNode) => request !== null

/** A request for a node of which not all is known: lengths of 8 to 16 stand for those that are not. */
function requestOf({ request, version, attributes, input }: ResizeNode): ResizeRequest {
  if (request) return request
  const inputShape = input.shape?.map((length, i) => length ?? (i < 2 ? 1 : 8)) ?? [1, 1, 8, 8]
  const scales = onnx
    .listAxes({ attributes, inputShape })
    .map((axis) => (axis >= inputShape.length - 2 ? 2 : 1))
  return { version: version!, attributes, inputShape, size: { how: 'scales', scales } }
}

/** What changes when a node becomes the scene. Values of another shape give way to a ramp. */
export function sceneOfNode(node: ResizeNode, scene: Scene): Partial<Scene> {
  const { version, attributes, inputShape, size } = requestOf(node)
  const configuration = { runtime: 'onnx', version, attributes }
  const axes = listAxes({ ...configuration, inputShape })
  const output = fullShape(node.output) ?? inputShape
  const shape = size.how === 'shape' ? size.shape : axes.map((axis) => output[axis] ?? 1)
  const ratio = (axis: number) => (output[axis] ?? 1) / (inputShape[axis] ?? 1)
  const scales = size.how === 'scales' ? size.scales : axes.map(ratio)
  const same = scene.inputShape.join() === inputShape.join()
  const literal = scene.fill.kind === 'file' || scene.fill.kind === 'values'
  return {
    ...withRank({ ...scene, other: null }, inputShape.length),
    ...configuration,
    ...{ off: [], how: size.how, shape, scales, inputShape },
    dtype: DTYPES[node.input.type] ?? 'float32',
    ...(literal && !same && { fill: { kind: 'ramp' as const } }),
    ...(!same && { edits: [] }),
    ...{ other: null, recorded: null, shown: 'a' as const, zoom: NO_ZOOM },
    at: output.map((length, axis) => (axis < output.length - 2 ? 0 : Math.floor(length / 2))),
  }
}
