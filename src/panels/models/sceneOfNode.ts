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

/**
 * A request for a node of which not all is known: lengths of 8 stand for those that are not, ×2 for
 * a size, and all of the input for a region.
 */
function requestOf(node: ResizeNode): ResizeRequest {
  const { request, input, told, size } = node
  if (request) return request
  const version = node.version!
  const rank = input.shape?.length ?? (node.attributes.axes ? 4 : (size?.length ?? 4))
  const lengths = input.shape ?? new Array<null>(rank).fill(null)
  const inputShape = lengths.map((length, i) => length ?? (i < Math.min(2, rank - 1) ? 1 : 8))
  const axes = onnx.listAxes({ attributes: node.attributes, inputShape })
  const whole = [...axes.map(() => 0), ...axes.map(() => 1)]
  const attributes = { ...node.attributes, ...(node.open.region !== null && { roi: whole }) }
  const given = size?.length === axes.length ? size : null
  if (given && told === 'sizes') {
    // A batch or channels that aren't known are those of the sizes: few nodes change them.
    const shape = inputShape.map((length, axis) => {
      const wanted = given[axes.indexOf(axis)]
      return lengths[axis] === null && axis < rank - 2 ? (wanted ?? length) : length
    })
    return { version, attributes, inputShape: shape, size: { how: 'shape', shape: given } }
  }
  const scales = given ?? axes.map((axis) => (axis >= inputShape.length - 2 ? 2 : 1))
  return { version, attributes, inputShape, size: { how: 'scales', scales } }
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
