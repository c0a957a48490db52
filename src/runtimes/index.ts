import { jax } from './jax/index.ts'
import { onnx } from './onnx/index.ts'
import { onnxruntime } from './onnxruntime/index.ts'
import { onnxTensorrt } from './onnxTensorrt/index.ts'
import { opencv } from './opencv/index.ts'
import { pillow } from './pillow/index.ts'
import { pytorch } from './pytorch/index.ts'
import type { Runtime } from './runtime.ts'
import { tensorflow } from './tensorflow/index.ts'
import { tensorrt } from './tensorrt/index.ts'

/** Every runtime, in the order of the menu. */
export const RUNTIMES: readonly Runtime[] = [
  tensorrt,
  onnxTensorrt,
  onnx,
  onnxruntime,
  opencv,
  pillow,
  pytorch,
  tensorflow,
  jax,
]

/** The runtime of that name; the first one for a name that none has. */
export function findRuntime(name: string): Runtime {
  return RUNTIMES.find((runtime) => runtime.name === name) ?? RUNTIMES[0]!
}
