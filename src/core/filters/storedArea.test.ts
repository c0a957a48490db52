import { describe, expect, test } from 'vitest'
import { planAxis } from '../axisPlan.ts'
import type { AxisSpec } from '../axisSpec.ts'

const area = (input: number, output: number, more: Partial<AxisSpec> = {}) =>
  planAxis({
    input,
    output,
    transformation: 'asymmetric',
    rescale: { by: 'lengths', order: 'ratio' },
    arithmetic: 'float32',
    singlePixel: 'formula',
    edge: 'coordinate',
    filter: { kind: 'area', stored: 'float32' },
    ...more,
  })

describe('the area of cells with bounds in float32', () => {
  test('weighs each element by the part of the cell that it covers', () => {
    const { taps, weights } = area(5, 2)
    expect([...taps]).toEqual([0, 1, 2, 2, 3, 4])
    expect([...weights]).toEqual([0.4, 0.4, 0.2, 0.2, 0.4, 0.4])
  })

  test('copies one element into every cell that lies within it', () => {
    expect([...area(2, 4).taps]).toEqual([0, 0, 1, 1])
    expect([...area(2, 4).weights]).toEqual([1, 1, 1, 1])
  })

  test('reads the last element again where a cell goes past it', () => {
    const { taps, weights } = area(5, 3, { rescale: { by: 'lengths', order: 'corners' } })
    expect([...taps]).toEqual([0, 1, 2, 3, 4, 4])
    expect([...weights]).toEqual([0.5, 0.5, 0.5, 0.5, 0.5, 0.5])
  })
})
