import { type Shape, volume } from '../../core/shape.ts'
import { findRuntime } from '../../runtimes/index.ts'
import type { Configuration } from '../../scene/configuration.ts'
import { listAxes } from '../../scene/lists.ts'
import { NO_ZOOM, type Scene } from '../../scene/scene.ts'
import { withRank } from '../controls/rank.ts'

/** An output of so many elements, a quarter of a gibibyte, still answers at once everywhere. */
const LIGHT = 2 ** 26

/**
 * What changes with an input of that shape, its values apart: nothing where it is the shape that the
 * input has and no `target` is given. Else a scene that gives scales keeps them, and any other asks for twice the last two
 * lengths (or those that its runtime resizes), or half where twice is much or over `most` elements;
 * or for the lengths of `target`, an output of this input, where there is one of the same rank.
 */
export function withInput(
  scene: Scene,
  inputShape: Shape,
  most: number,
  target: Shape | null = null,
): Partial<Scene> {
  if (!target && sameShape(scene.inputShape, inputShape)) return { edits: [] }
  const fitted = { ...scene, ...withRank(scene, inputShape.length), inputShape }
  const light = Math.min(most, LIGHT)
  const factor = 4 * volume(inputShape) <= light ? 2 : 0.5
  const known = target?.length === inputShape.length ? target : null
  const lengthOf = (axis: number, changes: boolean) =>
    known?.[axis] ?? Math.ceil((inputShape[axis] ?? 1) * (changes ? factor : 1))
  const size = (configuration: Configuration) =>
    sizeOf(configuration, inputShape, { factor, light, lengthOf })
  const { constant, value, valueProfile, inputProfile } = fitted
  return {
    ...{ inputShape, constant, value, valueProfile, inputProfile },
    ...size(fitted),
    other: fitted.other && { ...fitted.other, ...size(fitted.other) },
    edits: [],
    at: middleOf(inputShape.map((_, axis) => lengthOf(axis, true))),
    zoom: NO_ZOOM,
  }
}

/** Whether two shapes are the same. */
export function sameShape(a: Shape, b: Shape): boolean {
  return a.length === b.length && a.every((length, axis) => length === b[axis])
}

type Size = Pick<Configuration, 'how' | 'shape' | 'scales'>

interface Wish {
  /** Output per input. */
  readonly factor: number
  /** Most elements of an output that still answers at once. */
  readonly light: number
  readonly lengthOf: (axis: number, changes: boolean) => number
}

function sizeOf(
  configuration: Configuration,
  inputShape: Shape,
  { factor, light, lengthOf }: Wish,
): Size {
  const { how, shape, scales, runtime } = configuration
  const rank = inputShape.length
  const axes = listAxes({ ...configuration, inputShape })
  const changes = (axis: number) => axes.length < rank || axis >= rank - 2
  if (how === 'scales') {
    const within = volume(inputShape) * volume(scales) <= light
    return { how, shape, scales: within ? scales : axes.map((a) => (changes(a) ? factor : 1)) }
  }
  if (!findRuntime(runtime).sizes.includes('shape')) return { how, shape, scales }
  return { how: 'shape', shape: axes.map((axis) => lengthOf(axis, changes(axis))), scales }
}

/** The first slice, looked at in its middle. */
function middleOf(shape: Shape): number[] {
  const leading = shape.length - 2
  return shape.map((length, axis) => (axis < leading ? 0 : Math.floor(length / 2)))
}
