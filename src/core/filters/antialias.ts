import { ARITHMETICS } from '../arithmetic.ts'
import type { AxisSpec, Filter } from '../axisSpec.ts'
import { formulaAxis } from '../formulaAxis.ts'
import { cubicWeight } from './cubic.ts'
import { inside, normalize, type Window, type WindowRule } from './filter.ts'
import { linearWeight } from './linear.ts'

type Antialias = Filter & { kind: 'antialias' }

/** Half-width of each shape, in input index units, before it is stretched. */
const SUPPORT: Record<Antialias['shape'], number> = { box: 0.5, linear: 1, cubic: 2 }

/** Weight of an input element at distance `t` (its index less the coordinate), unstretched. */
export function antialiasWeight(t: number, { shape, a = -0.5 }: Antialias): number {
  switch (shape) {
    case 'box':
      // Half open, so that a border between two outputs counts once. Pillow, Resample.c.
      return t > -0.5 && t <= 0.5 ? 1 : 0
    case 'linear':
      return linearWeight(t)
    case 'cubic':
      return cubicWeight(t, a)
  }
}

/** How many times wider a shape is than on an axis that grows: input per output, at least 1. */
export function antialiasStretch(spec: AxisSpec): number {
  const stored = spec.filter.kind === 'antialias' && spec.filter.stored
  return Math.max(1, formulaAxis(ARITHMETICS[stored || 'float64'], spec).ratio)
}

/** The elements under the stretched shape: those from floor(x + 1 − r) to floor(x + 1 + r) − 1. */
export function antialiasWindow(spec: AxisSpec, filter: Antialias): WindowRule {
  const stretch = antialiasStretch(spec)
  const under = filter.shape === 'box' ? underBox : filter.stored ? underStoredSlopes : underSlopes
  return ({ base, fraction }) => {
    const asked = under(base, fraction, stretch, filter)
    const { weights } = asked
    const taken = filter.excludeOutside
      ? inside(asked, spec)
      : { ...asked, weights: normalize(weights) }
    return filter.weightBits ? quantized(taken, spec, 2 ** filter.weightBits) : taken
  }
}

function underSlopes(base: number, fraction: number, stretch: number, filter: Antialias): Window {
  const reach = SUPPORT[filter.shape] * stretch
  const low = Math.floor(fraction + 1 - reach)
  const high = Math.floor(fraction + 1 + reach)
  const weights = Array.from({ length: high - low }, (_, t) =>
    antialiasWeight((low + t - fraction) / stretch, filter),
  )
  return { first: base + low, weights }
}

/**
 * The same with ends in float32, from the centre c = x + ½. PyTorch 2, UpSampleKernel.cpp,
 * `_compute_indices_min_size_weights_aa`; closed: TensorFlow 2, scale_and_translate_op.cc.
 */
function underStoredSlopes(
  base: number,
  fraction: number,
  stretch: number,
  filter: Antialias,
): Window {
  const centre = base + fraction + 0.5
  const reach = SUPPORT[filter.shape] * stretch
  const low = Math.fround(centre - reach)
  const first = filter.closed ? Math.ceil(low - 0.5) : Math.floor(low + 0.5)
  const end = Math.floor(Math.fround(centre + reach) + 0.5)
  const weights = Array.from({ length: end - first }, (_, t) =>
    antialiasWeight((first + t + 0.5 - centre) / stretch, filter),
  )
  return { first, weights }
}

/**
 * The same in the order of Pillow 12, Resample.c, from the centre c = x + ½: only at the sheer sides
 * of a box does the last bit decide whether an element counts.
 */
function underBox(base: number, fraction: number, stretch: number, filter: Antialias): Window {
  const centre = base + fraction + 0.5
  const reach = SUPPORT.box * stretch
  const first = Math.floor(centre - reach + 0.5)
  const end = Math.floor(centre + reach + 0.5)
  const inverse = 1 / stretch
  const weights = Array.from({ length: end - first }, (_, t) =>
    antialiasWeight((t + first - centre + 0.5) * inverse, filter),
  )
  return { first, weights }
}

/** Weights in steps of 1/`steps`, those of elements outside added to the edge's first. */
function quantized({ first, weights }: Window, { input }: AxisSpec, steps: number): Window {
  const low = Math.min(Math.max(first, 0), input - 1)
  const high = Math.min(Math.max(first + weights.length - 1, 0), input - 1)
  const folded = new Array<number>(high - low + 1).fill(0)
  weights.forEach((weight, t) => {
    folded[Math.min(Math.max(first + t, low), high) - low]! += weight
  })
  return {
    first: low,
    weights: folded.map((w) => (Math.sign(w) * Math.floor(Math.abs(w) * steps + 0.5)) / steps),
  }
}
