import { describe, expect, test } from 'vitest'
import { axisGeometry, inputCentre } from './axisGeometry.ts'
import { filterShape } from './filterShape.ts'
import { bars, spaced, stripView, weightLabels } from './strip.ts'
import { testPlan } from './testPlans.ts'
import { axisView, cellSize, outputCells, pixel } from './view.ts'

describe('the part of an axis on a strip', () => {
  test('is that of the figures while cells can be read', () => {
    const axis = axisGeometry(testPlan(5, 10))
    expect(stripView(axis, 350, 1, 0, 3)).toEqual(axisView(axis, 350))
  })

  test('is the surroundings of the focused output where zoom leaves less than two cells', () => {
    const axis = axisGeometry(testPlan(5, 10))
    expect(stripView(axis, 350, 2, -0.5, 3)).toEqual(axisView(axis, 350, 2, -0.5))
    const view = stripView(axis, 350, 10, -4, 3)
    expect(pixel(view, axis.step2[3]!)).toBeCloseTo(175, 6)
  })

  test('is the surroundings of the focused output where they can’t', () => {
    const axis = axisGeometry(testPlan(512, 1024))
    const view = stripView(axis, 350, 1, 0, 700)
    expect(pixel(view, axis.step2[700]!)).toBeCloseTo(175, 6)
    expect(cellSize(view, outputCells(axis))).toBeGreaterThan(14)
  })
})

describe('bars', () => {
  test('stand at the taps with their weights', () => {
    const axis = axisGeometry(testPlan(5, 10))
    const [low, high] = bars(testPlan(5, 10), axis, 3)
    expect(low).toMatchObject({ asked: 1, index: 1, weight: 0.75, at: inputCentre(axis, 1) })
    expect(high).toMatchObject({ asked: 2, index: 2, weight: 0.25 })
  })

  test('of taps outside stand there and point at the edge element', () => {
    const filter = { kind: 'cubic', a: -0.75, excludeOutside: false } as const
    const plan = testPlan(5, 10, { edge: 'index', filter })
    const asked = bars(plan, axisGeometry(plan), 0).map((bar) => [bar.asked, bar.index])
    expect(asked).toEqual([
      [-2, 0],
      [-1, 0],
      [0, 0],
      [1, 1],
    ])
  })
})

describe('the filter’s shape', () => {
  test('meets every bar at its weight, for linear and cubic', () => {
    const cubic = { kind: 'cubic', a: -0.75, excludeOutside: false } as const
    const linear = filterShape(testPlan(5, 10), 3)
    expect(linear).toEqual([
      [0.25, 0],
      [1.25, 1],
      [2.25, 0],
    ])
    const curve = filterShape(testPlan(5, 10, { filter: cubic, edge: 'index' }), 3)
    const plan = testPlan(5, 10, { filter: cubic, edge: 'index' })
    for (const { asked, weight } of bars(plan, axisGeometry(plan), 3)) {
      const [, height] = curve.find(([x]) => Math.abs(x - asked) < 1e-9)!
      expect(height).toBeCloseTo(weight, 9)
    }
  })

  test('for nearest is the interval that is rounded to the pick', () => {
    const shape = (rounding: 'floor' | 'ceil' | 'roundHalfUp') =>
      filterShape(testPlan(5, 10, { filter: { kind: 'nearest', rounding } }), 3).map(([x]) => x)
    expect(shape('floor')).toEqual([1, 2])
    expect(shape('ceil')).toEqual([1, 2])
    expect(shape('roundHalfUp')).toEqual([0.5, 1.5])
  })

  test('of a copied axis is empty', () => {
    expect(filterShape(testPlan(5, 5, { filter: { kind: 'copy' } }), 3)).toEqual([])
  })
})

describe('labels', () => {
  test('that would touch or be cut are left out', () => {
    const labels = [2, 20, 25, 60, 98].map((px, index) => ({ index, px }))
    expect(spaced(labels, 100, () => 20).map(({ px }) => px)).toEqual([20, 60])
  })

  test('of two weights stand on either side of the sample', () => {
    const plan = testPlan(5, 10)
    const axis = axisGeometry(plan)
    const view = axisView(axis, 350)
    const sample = pixel(view, axis.step2[3]!)
    const [low, high] = weightLabels(bars(plan, axis, 3), view, sample, 48)
    expect(low!.px).toBeLessThan(pixel(view, inputCentre(axis, 1)))
    expect(high!.px).toBeGreaterThan(pixel(view, inputCentre(axis, 2)))
  })
})
