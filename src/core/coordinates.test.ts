import { describe, expect, test } from 'vitest'
import { ARITHMETICS, type Arithmetic } from './arithmetic.ts'
import { TRANSFORMATIONS, type TransformationName } from './coordinates.ts'
import { formulaAxis } from './formulaAxis.ts'
import type { Rescale } from './rescale.ts'
import { ROUNDINGS } from './rounding.ts'

const BY_LENGTHS: Rescale = { by: 'lengths', order: 'ratio' }

function along(name: TransformationName, input: number, output: number): number[] {
  const m = ARITHMETICS.float64
  const axis = formulaAxis(m, { input, output, rescale: BY_LENGTHS })
  return Array.from({ length: output }, (_, o) => TRANSFORMATIONS[name](m, o, axis))
}

describe('the coordinate transformations, on 4 → 8', () => {
  test('half_pixel lays corner on corner', () => {
    expect(along('half_pixel', 4, 8)).toEqual([-0.25, 0.25, 0.75, 1.25, 1.75, 2.25, 2.75, 3.25])
  })

  test('align_corners lays the outer centres on each other', () => {
    const positions = along('align_corners', 4, 7)
    expect(positions).toEqual([0, 0.5, 1, 1.5, 2, 2.5, 3])
    expect(along('align_corners', 4, 1)).toEqual([0])
  })

  test('asymmetric lays the first centres on each other', () => {
    expect(along('asymmetric', 4, 8)).toEqual([0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5])
  })
})

/** How many picks differ from exact arithmetic, over all pairs of lengths up to 64. */
function differingPicks<N>(m: Arithmetic<N>, rescale: (i: number, o: number) => Rescale): number {
  const { exact } = ARITHMETICS
  const formula = TRANSFORMATIONS.half_pixel
  let differing = 0
  for (let input = 1; input <= 64; input++) {
    for (let output = 1; output <= 64; output++) {
      const truth = formulaAxis(exact, { input, output, rescale: BY_LENGTHS })
      const axis = formulaAxis(m, { input, output, rescale: rescale(input, output) })
      for (let o = 0; o < output; o++) {
        const pick = ROUNDINGS.roundHalfDown(m, formula(m, m.of(o), axis))
        const picked = ROUNDINGS.roundHalfDown(exact, formula(exact, exact.of(o), truth))
        if (pick !== picked) differing++
      }
    }
  }
  return differing
}

describe('the order of operations decides the pick (half_pixel, halves down, lengths up to 64)', () => {
  const byScale = (input: number, output: number): Rescale => ({
    by: 'scale',
    scale: output / input,
    order: 'divide',
  })

  test('(x + ½)·I/O − ½, the product first, never differs from exact arithmetic', () => {
    const product = (): Rescale => ({ by: 'lengths', order: 'product' })
    expect(differingPicks(ARITHMETICS.float64, product)).toBe(0)
  })

  test('(x + ½)/scale − ½ differs 57 times in float32 and 47 times in float64', () => {
    expect(differingPicks(ARITHMETICS.float32, byScale)).toBe(57)
    expect(differingPicks(ARITHMETICS.float64, byScale)).toBe(47)
  })
})

describe('area_enlarging', () => {
  const coordinates = (input: number, output: number) => {
    const m = ARITHMETICS.float64
    const rescale = { by: 'lengths', order: 'inverse' } as const
    const axis = formulaAxis(m, { input, output, rescale })
    return Array.from({ length: output }, (_, o) => TRANSFORMATIONS.area_enlarging(m, o, axis))
  }

  test('blends only where a cell of the output crosses into the next cell of the input', () => {
    expect(coordinates(2, 4)).toEqual([0, 0, 1, 1])
    const found = coordinates(3, 5)
    for (const [o, x] of [0, 1 / 3, 1, 5 / 3, 2].entries()) expect(found[o]).toBeCloseTo(x, 6)
  })

  test('drops whole cells that are crossed on an axis that shrinks', () => {
    const found = coordinates(7, 3)
    for (const [o, x] of [4 / 7, 19 / 7, 34 / 7].entries()) expect(found[o]).toBeCloseTo(x, 6)
  })
})
