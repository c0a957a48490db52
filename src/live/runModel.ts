import type { Env, InferenceSession, Tensor, TypedTensor } from 'onnxruntime-web/wasm'
import type { Tensor as Values } from '../tensors/tensor.ts'
import { toElements, toFloats } from './elements.ts'

/** A tensor of a model by name; its values as float32, its type in ONNX Runtime's word. */
export interface LiveTensor extends Values {
  readonly name: string
  readonly type: string
}

/** What ONNX Runtime made of a model, or what it said against it. */
export type LiveResult =
  | {
      readonly kind: 'outputs'
      /** Of ONNX Runtime. */
      readonly version: string
      readonly outputs: readonly LiveTensor[]
    }
  | { readonly kind: 'refused'; readonly version: string; readonly message: string }

/** The parts of onnxruntime-web that are used. */
export interface OnnxRuntime {
  readonly InferenceSession: typeof InferenceSession
  readonly Tensor: typeof Tensor
  readonly env: Env
}

/** A file beside a model that holds weights, by the name that the model calls it. */
export interface ExternalFile {
  readonly path: string
  readonly data: Uint8Array
}

/**
 * Runs a model by ONNX Runtime as it is: no graph is rewritten before it runs, so that every node is
 * the one of the file. What ONNX Runtime refuses is told in its own words.
 */
export async function runModel(
  { InferenceSession, Tensor, env }: OnnxRuntime,
  model: Uint8Array,
  feeds: readonly LiveTensor[],
  externalData: readonly ExternalFile[] = [],
): Promise<LiveResult> {
  env.logLevel = 'fatal'
  const version = env.versions.web ?? env.versions.common
  try {
    const session = await InferenceSession.create(model, {
      executionProviders: ['wasm'],
      graphOptimizationLevel: 'disabled',
      // What it refuses comes back as an error; its log would say it again.
      logSeverityLevel: 4,
      ...(externalData.length > 0 && { externalData }),
    })
    const given = feeds.map(({ name, type, shape, data }) => {
      const values = toElements(type, data)
      return [name, new Tensor(type as 'float32', values as Float32Array, [...shape])] as const
    })
    const results = await session.run(Object.fromEntries(given), { logSeverityLevel: 4 })
    const outputs = Object.entries(results).map(([name, tensor]) => outputOf(name, tensor))
    await session.release()
    return { kind: 'outputs', version, outputs }
  } catch (error) {
    return {
      kind: 'refused',
      version,
      message: error instanceof Error ? error.message : `${error}`,
    }
  }
}

function outputOf(name: string, tensor: Tensor): LiveTensor {
  const { type, dims: shape, data } = tensor as TypedTensor<'float32'>
  return { name, type, shape, data: toFloats(type, data) }
}
