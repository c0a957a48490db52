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
 * input has. Else a scene that gives scales keeps them, and any other asks for twice the last two
 * lengths (or those that its runtime resizes), or half where twice is much or over `most` elements.
 */
export function withInput(scene: Scene, inputShape: Shape, most: number): Partial<Scene> {
  if (sameShape(scene.inputShape, inputShape)) return { edits: [] }
  const fitted = { ...scene, ...withRank(scene, inputShape.length), inputShape }
  const factor = 4 * volume(inputShape) <= Math.min(most, LIGHT) ? 2 : 0.5
  const sized = <T extends Configuration>(configuration: T) => ({
    ...configuration,
    ...sizeOf(configuration, inputShape, factor, Math.min(most, LIGHT)),
  })
  const { constant, value, valueProfile, inputProfile } = fitted
  return {
    ...{ inputShape, constant, value, valueProfile, inputProfile },
    ...sizeOf(fitted, inputShape, factor, Math.min(most, LIGHT)),
    other: fitted.other && sized(fitted.other),
    edits: [],
    at: middleOf(inputShape.map((length) => Math.ceil(length * factor))),
    zoom: NO_ZOOM,
  }
}

/** Whether two shapes are the same. */
export function sameShape(a: Shape, b: Shape): boolean {
  return a.length === b.length && a.every((length, axis) => length === b[axis])
}

type Size = Pick<Configuration, 'how' | 'shape' | 'scales'>

function sizeOf(
  configuration: Configuration,
  inputShape: Shape,
  factor: number,
  light: number,
): Size {
  const { how, shape, scales } = configuration
  const rank = inputShape.length
  const axes = listAxes({ ...configuration, inputShape })
  const resized = (axis: number) => (axes.length < rank || axis >= rank - 2 ? factor : 1)
  const given = volume(inputShape) * volume(scales)
  if (how === 'scales') {
    return { how, shape, scales: given <= light ? scales : axes.map(resized) }
  }
  if (!findRuntime(configuration.runtime).sizes.includes('shape')) return { how, shape, scales }
  const lengths = axes.map((axis) => Math.ceil((inputShape[axis] ?? 1) * resized(axis)))
  return { how: 'shape', shape: lengths, scales }
}

/** The first slice, looked at in its middle. */
function middleOf(shape: Shape): number[] {
  const leading = shape.length - 2
  return shape.map((length, axis) => (axis < leading ? 0 : Math.floor(length / 2)))
}
