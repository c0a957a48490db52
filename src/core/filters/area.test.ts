import { describe, expect, test } from 'vitest'
import { planAxis } from '../axisPlan.ts'
import type { AxisSpec, Filter } from '../axisSpec.ts'

const axis = (input: number, output: number, filter: Filter, more: Partial<AxisSpec> = {}) =>
  planAxis({
    input,
    output,
    transformation: 'half_pixel',
    rescale: { by: 'lengths', order: 'inverse' },
    arithmetic: 'float64',
    singlePixel: 'formula',
    edge: 'coordinate',
    filter,
    ...more,
  })

describe('the area under a cell', () => {
  const area = { kind: 'area' } as const

  test('weighs each element by the part of the cell that it covers', () => {
    const { taps, weights } = axis(5, 2, area)
    expect([...taps]).toEqual([0, 1, 2, 2, 3, 4])
    expect([...weights]).toEqual([0.4, 0.4, 0.2, 0.2, 0.4, 0.4])
  })

  test('leaves out parts below a thousandth, and nothing makes up for them', () => {
    const { tapCount, weights } = axis(2001, 2000, area)
    expect(tapCount).toBe(2)
    expect([...weights.slice(0, 2)]).toEqual([1 / (1 / (2000 / 2001)), 0])
    expect(weights[0]).toBeLessThan(1)
  })

  test('goes by a given scale, and ends with the input', () => {
    const scale = { by: 'scale', scale: 0.5, order: 'inverse' } as const
    const { taps, weights } = axis(3, 2, area, { rescale: scale })
    expect([...taps]).toEqual([0, 1, 2, -1])
    expect([...weights]).toEqual([0.5, 0.5, 1, 0])
  })

  test('past the last element reads that one', () => {
    const scale = { by: 'scale', scale: 0.5, order: 'inverse' } as const
    const { taps, weights } = axis(2, 2, area, { rescale: scale })
    expect([...taps]).toEqual([0, 1, 1, -1])
    expect([...weights]).toEqual([0.5, 0.5, 1, 0])
  })
})

describe('what elements and a cell share', () => {
  const overlap = { kind: 'area', stored: 'float32', ends: 'added' } as const

  test('weighs them in cells of any length, and sums to 1', () => {
    const wide = axis(5, 2, overlap)
    expect([...wide.taps]).toEqual([0, 1, 2, 2, 3, 4])
    const narrow = axis(2, 3, overlap)
    expect([...narrow.taps]).toEqual([0, -1, 0, 1, 1, -1])
    expect(narrow.weights[2]! + narrow.weights[3]!).toBeCloseTo(1)
    expect([narrow.weights[0], narrow.weights[4]]).toEqual([1, 1])
  })
})

describe('a box', () => {
  const box = { kind: 'antialias', shape: 'box', excludeOutside: true } as const

  test('gives an element centred between two cells to the first', () => {
    expect([...axis(5, 2, box).taps]).toEqual([0, 1, 2, 3, 4, -1])
  })
})
