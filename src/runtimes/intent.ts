import type { TransformationName } from '../core/coordinates.ts'
import type { RoundingName } from '../core/rounding.ts'
import type { Shape } from '../core/shape.ts'
import type { Attributes } from './attribute.ts'
import type { SizeRequest } from './request.ts'

/**
 * A request in no runtime's words: what it comes to. Carries a scene from one runtime to another.
 * Fields that the mode does not use hold their usual value.
 */
export interface Intent {
  readonly mode: 'nearest' | 'linear' | 'cubic' | 'area'
  readonly transformation: TransformationName
  readonly rounding: RoundingName
  /** Coefficient of the cubic filter. */
  readonly a: number
  readonly excludeOutside: boolean
  readonly antialias: boolean
  /** For a single output: where the formula says, or at the first element. */
  readonly singlePixel: 'formula' | 'first'
  /** Of all axes, outermost first. */
  readonly outputShape: Shape
  /** Output per input of all axes, when scales were given; null when lengths were. */
  readonly scales: readonly number[] | null
}

/** A request in a runtime's words that comes closest to an intent. */
export interface Expressed {
  readonly attributes: Attributes
  readonly size: SizeRequest
  /** What could not be said. */
  readonly lost: readonly (keyof Intent)[]
}

/** The fields of an intent that a mode leaves at their usual value. */
export const USUAL = {
  rounding: 'floor',
  a: -0.75,
  excludeOutside: false,
  antialias: false,
  singlePixel: 'formula',
} as const satisfies Partial<Intent>

/**
 * The same picks by the other convention: floor((x + ½)·r) is round((x + ½)·r − ½), halves up. For
 * runtimes that have only one of the two.
 */
export function asHalfPixel(intent: Intent): Intent {
  const { mode, transformation, rounding } = intent
  return mode === 'nearest' && transformation === 'tf_half_pixel_for_nn' && rounding === 'floor'
    ? { ...intent, transformation: 'half_pixel', rounding: 'roundHalfUp' }
    : intent
}

/** Likewise, the other way round. */
export function asHalfPixelForNearest(intent: Intent): Intent {
  const { mode, transformation, rounding } = intent
  return mode === 'nearest' && transformation === 'half_pixel' && rounding === 'roundHalfUp'
    ? { ...intent, transformation: 'tf_half_pixel_for_nn', rounding: 'floor' }
    : intent
}

/** The fields of `wanted` that `got` does not have. Lengths count only where they differ. */
export function lostFields(wanted: Intent, got: Intent): (keyof Intent)[] {
  const said = Object.keys(wanted) as (keyof Intent)[]
  return said.filter((field) => JSON.stringify(wanted[field]) !== JSON.stringify(got[field]))
}
