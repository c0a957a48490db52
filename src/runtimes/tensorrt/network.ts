import type { Shape } from '../../core/shape.ts'
import type { Network, NetworkNode } from '../network.ts'
import type { ResizeRequest } from '../request.ts'
import { targetSize } from './size.ts'
import { since, versionOf } from './version.ts'

/** Two times −1: what Python computes when it doubles the build-time dims. */
const DOUBLED_UNKNOWN = -2

/**
 * The little network of a request: what feeds the resize layer, with the dims that are known when
 * the engine is built and when it runs. Lengths that the request gets wrong stay unknown (null).
 */
export function tensorrtNetwork(request: ResizeRequest): Network {
  const { inputShape, size } = request
  const target = targetSize(request)
  const runDims = target.refusals.length === 0 ? target.shape : null
  const unknown = inputShape.map(() => -1)
  const isMistake = size.how === 'dynamic' && size.fromBuildDims
  const atRunTime = size.how === 'shape_tensor' || size.how === 'dynamic'
  const outputAtBuild = isMistake
    ? inputShape.map(() => DOUBLED_UNKNOWN)
    : atRunTime
      ? unknown
      : runDims
  const input: NetworkNode = {
    id: 'input',
    kind: 'input',
    label: 'inputT0',
    buildDims: size.how === 'dynamic' ? unknown : inputShape,
    runDims: inputShape,
    profile: size.how === 'dynamic' ? size.profile : undefined,
    column: 0,
    row: 0,
  }
  const shapes = shapeNodes(request)
  const depth = shapes.length === 0 ? 1 : shapes.at(-1)!.column + 1
  const output = { buildDims: outputAtBuild, runDims, row: 0 }
  return {
    nodes: [
      input,
      ...shapes,
      { id: 'resize', kind: 'layer', label: 'Resize', ...output, column: depth },
      { id: 'output', kind: 'output', label: 'outputT0', ...output, column: depth + 1 },
    ],
    edges: [
      { from: 'input', to: 'resize', label: '0' },
      ...chain(shapes.map(({ id }) => id)),
      ...(size.how === 'dynamic' ? [{ from: 'input', to: shapes[0]!.id }] : []),
      ...(shapes.length > 0
        ? [{ from: shapes.at(-1)!.id, to: 'resize', label: isMistake ? '.shape' : '1' }]
        : []),
      { from: 'resize', to: 'output' },
    ],
  }
}

/** The nodes that make the target shape, in the order in which they feed each other. */
function shapeNodes({ version, inputShape, size }: ResizeRequest): NetworkNode[] {
  const rank = inputShape.length
  const tensor = { buildDims: [rank], runDims: [rank], row: 1 }
  const node = (
    id: string,
    kind: NetworkNode['kind'],
    label: string,
    column: number,
    buildValue: Shape | null,
    runValue: Shape | null,
  ): NetworkNode => ({ id, kind, label, ...tensor, column, buildValue, runValue })
  switch (size.how) {
    case 'constant':
      return [node('constant', 'constant', 'Constant', 0, size.shape, size.shape)]
    case 'shape_tensor':
      return [{ ...node('shape', 'input', 'inputT1', 0, null, size.value), profile: size.profile }]
    case 'dynamic': {
      const doubled = inputShape.map((length) => 2 * length)
      if (size.fromBuildDims) {
        const wrong = inputShape.map(() => DOUBLED_UNKNOWN)
        return [node('mistake', 'constant', '2 * inputT0.shape', 1, wrong, wrong)]
      }
      const cast = since(versionOf(version) ?? '8.6', '10')
      return [
        node('shape', 'layer', 'Shape', 1, null, inputShape),
        node('sum', 'layer', 'ElementWise SUM', 2, null, doubled),
        // Shape gives int64 from 10 on; only releases from 10.16 resize by an int64 shape.
        ...(cast ? [node('cast', 'layer', 'Cast int32', 3, null, doubled)] : []),
      ]
    }
    default:
      return []
  }
}

const chain = (ids: readonly string[]) =>
  ids.slice(1).flatMap((to, i) => {
    const edge = { from: ids[i]!, to }
    // The sum adds the shape to itself.
    return to === 'sum' ? [edge, edge] : [edge]
  })
