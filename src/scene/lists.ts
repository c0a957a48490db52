import type { Shape } from '../core/shape.ts'
import { findRuntime } from '../runtimes/index.ts'
import type { Configuration } from './configuration.ts'

/** What decides which axes a configuration's lists speak of. */
export type ListFrame = Pick<Configuration, 'runtime' | 'attributes'> & {
  readonly inputShape: Shape
}

/** What a list gets for an axis that it did not speak of, counted from the innermost: −1, −2 … */
export interface Missing {
  readonly length: (axis: number) => number
  readonly scale: (axis: number) => number
}

/** The input axes that the entries of the size lists speak of, in the lists' order. */
export function listAxes({ runtime, ...request }: ListFrame): readonly number[] {
  return findRuntime(runtime).listAxes(request)
}

/**
 * The lengths and scales of a configuration, kept axis by axis when the input's rank, an attribute
 * or the runtime changes which axes they speak of. Axes count from the innermost. New entries leave
 * their axis as long as it is, unless `missing` says otherwise.
 */
export function fitLists(
  { shape, scales }: Pick<Configuration, 'shape' | 'scales'>,
  before: ListFrame,
  after: ListFrame,
  missing: Missing = unchanged(after.inputShape),
): Pick<Configuration, 'shape' | 'scales'> {
  const [from, to] = [fromInnermost(before), fromInnermost(after)]
  return {
    shape: retold(shape, from, to, missing.length),
    scales: retold(scales, from, to, missing.scale),
  }
}

function fromInnermost(frame: ListFrame): readonly number[] {
  return listAxes(frame).map((axis) => axis - frame.inputShape.length)
}

const unchanged = (inputShape: Shape): Missing => ({
  // An axis that the input does not have counts from 0 up.
  length: (axis) => (axis < 0 ? inputShape.at(axis) : undefined) ?? 1,
  scale: () => 1,
})

/** A list with too few or too many entries is read from its end. */
function retold(
  list: readonly number[],
  from: readonly number[],
  to: readonly number[],
  missing: (axis: number) => number,
): readonly number[] {
  const extra = list.length - from.length
  const kept = to.map((axis) => {
    const entry = from.indexOf(axis)
    return (entry < 0 ? undefined : list[entry + extra]) ?? missing(axis)
  })
  return kept.length === list.length && kept.every((value, i) => value === list[i]) ? list : kept
}
