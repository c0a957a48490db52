import type { ResizeNode } from '../../models/resizeNode.ts'
import type { AttributeValue } from '../../runtimes/attribute.ts'
import { onnx } from '../../runtimes/onnx/index.ts'

/** An attribute that a node has, or the value that stands for it where it is absent. */
export interface Effective {
  readonly name: string
  readonly value: AttributeValue
  readonly set: boolean
}

/** Set attributes first, then what the opset takes for absent ones that have a say in the node. */
export function effectiveAttributes(node: ResizeNode): readonly Effective[] {
  const { version, attributes, input, request } = node
  const set = Object.entries(attributes).map(([name, value]) => ({ name, value, set: true }))
  if (!version) return set
  const inputShape = input.shape?.map((length) => length ?? 1) ?? [1, 1, 1, 1]
  const how = node.told === 'sizes' ? ('shape' as const) : ('scales' as const)
  const size =
    how === 'shape' ? { how, shape: inputShape } : { how, scales: inputShape.map(() => 1) }
  const absent = onnx
    .attributes(request ?? { version, attributes, inputShape, size })
    .filter(({ name, set, idle }) => !set && !idle && name !== 'axes')
    .filter(({ name }) => name !== 'roi' || node.open.region === null)
    .map(({ name, value }) => ({ name, value, set: false }))
  return [...set, ...absent]
}

/** A value as a node has it: lists in brackets, true as 1, floats with the digits that count. */
export function valueText(value: AttributeValue): string {
  if (typeof value === 'object') return `[${value.map(valueText).join(', ')}]`
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (typeof value !== 'number') return value
  return String(Number(value.toPrecision(7))).replace('-', '−')
}
