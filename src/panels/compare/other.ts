import { evaluateElement, resizeOnCpu } from '../../core/evaluate.ts'
import { offsetOf, type Shape } from '../../core/shape.ts'
import type { Engine } from '../../gpu/engine.ts'
import type { KeptTensor } from '../../scene/keptTensors.ts'
import type { Picture } from '../../scene/result.ts'
import type { Tensor } from '../../tensors/tensor.ts'

/** What stands beside A: what another configuration makes of the input, or a recorded output. */
export type Other = Picture | KeptTensor

const isRecorded = (other: Other): other is KeptTensor => 'data' in other

/** The shape of its output. */
export function shapeOf(other: Other): Shape {
  return isRecorded(other) ? other.shape : other.plan.outputShape
}

/** Its output on the CPU, row-major. */
export function valuesOf(other: Other): Float32Array {
  return isRecorded(other) ? other.data : resizeOnCpu(other.plan, other.input.data)
}

/** One element of its output. */
export function valueAt(other: Other, index: readonly number[]): number {
  if (!isRecorded(other)) return evaluateElement(other.plan, other.input.data, index)
  return other.data[offsetOf(index, other.shape)]!
}

/** The input that it was made of, as far as that is known. */
export function inputOf(other: Other): Tensor | null {
  return isRecorded(other) ? null : other.input
}

/** Makes it the engine's output `b`. */
export function makeOther(engine: Engine, other: Other): void {
  if (isRecorded(other)) engine.load(other, 'b')
  else engine.resize(other.plan, other.input, 'b')
}
