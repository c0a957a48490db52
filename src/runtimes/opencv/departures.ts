import { planeAxes } from '../planes.ts'
import type { ResizeRequest } from '../request.ts'
import type { Departure } from '../runtime.ts'
import { interpolationOf } from './settings.ts'

/** Least height and width of an input that Intel IPP resizes, for the interpolations that it has. */
const LEAST: Partial<Record<string, number>> = { INTER_LINEAR: 2, INTER_CUBIC: 4 }

/**
 * What OpenCV's packages do and its own source does not: on x86, Intel IPP blends, with coordinates
 * in float64 that are not stored as float32. The recordings were made with it.
 */
export const DEPARTURES: readonly Departure[] = [
  {
    name: 'intel_ipp',
    evidence: 'observed',
    source: 'measured on OpenCV 4.14.0, x86-64, with and without IPP',
    applies: (request) => {
      const least = LEAST[interpolationOf(request.attributes)] ?? Number.POSITIVE_INFINITY
      return planeAxes(request).every((axis) => request.inputShape[axis]! >= least)
    },
  },
]

/** Whether Intel IPP computes a request. */
export function usesIpp(request: ResizeRequest): boolean {
  return DEPARTURES.some((known) => known.applies(request) && !request.off?.includes(known.name))
}
