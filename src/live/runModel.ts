import type { Env, InferenceSession, Tensor, TypedTensor } from 'onnxruntime-web/wasm'
import { volume } from '../core/shape.ts'
import type { Tensor as Values } from '../tensors/tensor.ts'

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

const ARRAYS = {
  float32: Float32Array,
  int32: Int32Array,
  uint8: Uint8Array,
  int8: Int8Array,
} as const

/**
 * Runs a model by ONNX Runtime as it is: no graph is rewritten before it runs, so that every node is
 * the one of the file. What ONNX Runtime refuses is told in its own words.
 */
export async function runModel(
  { InferenceSession, Tensor, env }: OnnxRuntime,
  model: Uint8Array,
  feeds: readonly LiveTensor[],
): Promise<LiveResult> {
  env.logLevel = 'fatal'
  const version = env.versions.web ?? env.versions.common
  try {
    const session = await InferenceSession.create(model, {
      executionProviders: ['wasm'],
      graphOptimizationLevel: 'disabled',
      // What it refuses comes back as an error; its log would say it again.
      logSeverityLevel: 4,
    })
    const given = feeds.map(({ name, type, shape, data }) => {
      const values = (ARRAYS[type as keyof typeof ARRAYS] ?? Float32Array).from(data)
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
  const values: Float32Array =
    type === 'float32' && data.length === volume(shape) ? data : Float32Array.from(data, Number)
  return { name, type, shape, data: Float32Array.from(values) }
}
