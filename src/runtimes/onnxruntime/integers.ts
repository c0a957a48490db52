import type { Filter } from '../../core/axisSpec.ts'
import type { IntegerRule } from '../../core/integers.ts'
import type { Node } from '../onnx/node.ts'
import { rangeOf } from '../onnx/resolve.ts'
import type { Dtype } from '../request.ts'
import type { DepartureName } from './departures.ts'

/** Binary places of weights: antialias on bytes, and linear on bytes with channels last. */
const ANTIALIAS_BITS = 22
const CHANNELS_LAST_BITS = 10

type IsOn = (name: DepartureName) => boolean

/** How results become integers: null for float tensors. `last` says that channels come last. */
export function integersOf(
  node: Node,
  dtype: Dtype,
  last: boolean,
  isOn: IsOn,
): IntegerRule | null {
  if (dtype === 'float32') return null
  const range = rangeOf(dtype)
  const bytes = dtype === 'uint8' || dtype === 'int8'
  if (node.antialias) {
    if (!bytes || !isOn('antialias_8bit')) return { after: 'axis', rounding: 'halfAway', range }
    const table = dtype === 'uint8' || isOn('antialias_int8_table')
    return {
      after: 'axis',
      rounding: 'halfUp',
      range: table ? rangeOf('uint8') : range,
      ...(table && dtype === 'int8' && { wrap: true }),
      weightBits: ANTIALIAS_BITS,
    }
  }
  if (!isOn('integer_truncation')) return { after: 'output', rounding: 'halfEven', range }
  const rule = { after: 'output', rounding: 'truncate', range } as const
  return bytes && last ? { ...rule, weightBits: CHANNELS_LAST_BITS } : rule
}

/** A filter whose weights have as many binary places as the rule says. */
export function withBits(filter: Filter, rule: IntegerRule | null): Filter {
  if (!rule?.weightBits) return filter
  if (filter.kind === 'antialias') return { ...filter, weightBits: rule.weightBits }
  return filter.kind === 'linear' ? { ...filter, steps: 2 ** rule.weightBits } : filter
}

/** A float as the kernel's static_cast makes an integer of it: cut, and wrapped into the bytes. */
export function castTo(dtype: Dtype, value: number): number {
  if (dtype === 'float32') return value
  const whole = Math.trunc(value)
  if (dtype === 'uint8') return whole & 0xff
  return dtype === 'int8' ? (whole << 24) >> 24 : whole
}
