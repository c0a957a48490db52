import type { Intent } from './runtime.ts'

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
