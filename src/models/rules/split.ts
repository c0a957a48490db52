import { type Known, type Length, shaped, UNKNOWN } from '../known.ts'
import type { ManyRule, Operands } from './rule.ts'

/** Parts of one axis, with their values where those of a list are known. */
export const split: ManyRule = (operands, outputs) => {
  const [a = UNKNOWN] = operands.inputs
  if (!a.shape) return new Array<Known>(outputs).fill(shaped(null, a.type))
  const given = operands.attributes.int('axis', 0)
  const axis = given < 0 ? given + a.shape.length : given
  const parts = partsOf(operands, a.shape[axis] ?? null, outputs)
  const list = a.shape.length === 1 ? a.values : null
  let start = 0
  return parts.map((length) => {
    const from = start
    start += length ?? 0
    const values = parts.includes(null) ? null : (list?.slice(from, start) ?? null)
    return { shape: a.shape!.map((old, i) => (i === axis ? length : old)), values, type: a.type }
  })
}

/** The lengths as given, or equal ones, of which the last may be shorter. */
function partsOf({ inputs, attributes }: Operands, length: Length, outputs: number): Length[] {
  const open = new Array<null>(outputs).fill(null)
  const given = inputs[1] ? inputs[1].values : attributes.ints('split')
  if (given) return given.length === outputs ? [...given] : open
  if (inputs[1] || length === null) return open
  const part = Math.ceil(length / outputs)
  return open.map((_, i) => Math.max(0, Math.min(part, length - i * part)))
}
