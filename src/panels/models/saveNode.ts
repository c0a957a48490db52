import type { Engine } from '../../gpu/engine.ts'
import { writeModel } from '../../models/writeModel.ts'
import { versionOf } from '../../runtimes/onnx/opset.ts'
import type { Picture } from '../../scene/result.ts'
import { download } from '../download.ts'
import { sceneName } from '../takeAway/fileName.ts'
import { npyBlob } from '../takeAway/npyBlob.ts'
import { outputDtype } from '../takeAway/outputDtype.ts'

/** Saves a picture's node as a model of that opset, its input and its output, as three files. */
export async function saveNode(engine: Engine, picture: Picture, opset: number): Promise<void> {
  const { plan, input, request } = picture
  const name = sceneName(picture, null)
  const dtype = request.dtype ?? 'float32'
  const options = { signal: new AbortController().signal, onShare: () => {} }
  // Since the node was chosen, another version may have been.
  const imported = versionOf(String(opset)) === request.version ? opset : undefined
  const read = {
    shape: input.shape,
    dtype,
    read: async ({ start, count }: { start: number; count: number }) =>
      input.data.subarray(start, start + count),
  }
  const made = {
    shape: plan.outputShape,
    dtype: outputDtype(picture),
    read: (part: { start: number; count: number }) => {
      engine.resize(plan, input, 'a')
      return engine.readOutput('a', part)
    },
  }
  const files = [
    [`${name}.onnx`, new Blob([writeModel(request, imported)])],
    [`${name}-input.npy`, await npyBlob(read, options)],
    [`${name}-output.npy`, await npyBlob(made, options)],
  ] as const
  for (const [file, content] of files) download(file, content)
}
