import { readSlice } from '../tensors/files/bytes.ts'
import { FileError } from '../tensors/files/fileError.ts'
import { decode } from './decode.ts'
import { fileAt } from './fileAt.ts'
import type { GraphProto, ModelProto, TensorProto } from './protos.ts'
import { MODEL } from './schema.ts'
import { bytesOfElement, countOf, externalOf } from './tensorValues.ts'
import { FileWindow } from './window.ts'

/** A model without its weights, and the external files that small tensors would be read from. */
export interface ReadModel {
  readonly proto: ModelProto
  /** Names of files that hold tensors and were not opened. */
  readonly missing: readonly string[]
}

/** Tensors of so many elements can hold scales, sizes or a region; others are weights. */
export const MOST_SMALL = 1024

/**
 * Reads an `.onnx` file without its weights, however large they are. `files` are those that were
 * opened with it, for small tensors that lie outside. Throws FileError, whatever the file holds.
 */
export async function readModel(
  file: Blob,
  files: readonly File[] = [],
  onPart: (share: number) => void = () => {},
): Promise<ReadModel> {
  if (file.size === 0) throw new FileError({ code: 'empty' })
  const window = new FileWindow(file)
  const steps = decode({ window, messages: 0 }, MODEL, { start: 0, end: file.size })
  let step = steps.next()
  while (!step.done) {
    const { start, end } = step.value
    await window.move(start, end)
    onPart(start / file.size)
    step = steps.next()
  }
  const proto = step.value as unknown as ModelProto
  if (!isModel(proto)) throw new FileError({ code: 'notAModel' })
  const missing = new Set<string>()
  for (const tensor of externalTensors(proto.graph)) {
    await readExternal(tensor, files, missing)
  }
  return { proto, missing: [...missing] }
}

/** Any bytes may pass for some message: a model has a graph with nodes or outputs, and an opset. */
function isModel({ graph, opsets, irVersion }: ModelProto): boolean {
  if (!graph || (graph.nodes.length === 0 && graph.outputs.length === 0)) return false
  return opsets.length > 0 || irVersion !== undefined
}

function* externalTensors(graph: GraphProto): Generator<TensorProto> {
  for (const tensor of graph.initializers) if (externalOf(tensor)) yield tensor
  for (const { attributes } of graph.nodes) {
    for (const { t, g, graphs } of attributes) {
      if (t && externalOf(t)) yield t
      if (g) yield* externalTensors(g)
      for (const inner of graphs) yield* externalTensors(inner)
    }
  }
}

/** Reads a small tensor from its file into its `rawData`. */
async function readExternal(
  tensor: TensorProto,
  files: readonly File[],
  missing: Set<string>,
): Promise<void> {
  const { location, offset, length } = externalOf(tensor)!
  const file = fileAt(files, location)
  if (!file) {
    missing.add(location)
    return
  }
  const [count, width] = [countOf(tensor), bytesOfElement(tensor)]
  if (count > MOST_SMALL || width === 0) return
  const end = offset + (length ?? count * width)
  if (end > file.size) throw new FileError({ code: 'truncated', needed: end, found: file.size })
  const data = await readSlice(file, offset, end)
  Object.assign(tensor, { rawData: { start: 0, end: 0, data }, dataLocation: 0 })
}
