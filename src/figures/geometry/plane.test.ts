import { describe, expect, test } from 'vitest'
import { planResize } from '../../core/resizePlan.ts'
import { SINGLE_ROW } from './axisGeometry.ts'
import { cellTaps, mainInputSlice, planeAspect, planeOf, slicesRead, step2Story } from './plane.ts'
import { testPlan } from './testPlans.ts'

const plane = (rows: ReturnType<typeof testPlan>, columns = rows) => ({ rows, columns })

describe('taps of an output element', () => {
  test('are the four around its sample with the document’s products', () => {
    const taps = cellTaps(plane(testPlan(4, 6), testPlan(5, 10)), { row: 2, column: 3 })
    expect(taps.map(({ row, column }) => [row, column])).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
    ])
    const weights = [0.625, 0.208333, 0.125, 0.041667]
    taps.forEach(({ weight }, i) => {
      expect(weight).toBeCloseTo(weights[i]!, 6)
    })
  })

  test('are one where the sample was pulled onto a corner', () => {
    const taps = cellTaps(plane(testPlan(4, 6)), { row: 0, column: 5 })
    expect(taps).toEqual([{ row: 0, column: 3, weight: 1 }])
  })

  test('are merged where cubic reads the edge element for those outside; weights sum to 1', () => {
    const cubic = testPlan(5, 10, {
      edge: 'index',
      filter: { kind: 'cubic', a: -0.75, excludeOutside: false },
    })
    const taps = cellTaps(plane(cubic), { row: 0, column: 0 })
    const places = new Set(taps.map(({ row, column }) => `${row},${column}`))
    expect(places.size).toBe(taps.length)
    expect(taps.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12)
  })
})

describe('the drawn plane', () => {
  const axes = [testPlan(3, 6), testPlan(4, 8), testPlan(5, 10)]
  const plan = planResize({ axes: axes.map(({ spec }) => spec) })

  test('is the last two axes', () => {
    const { rows, columns } = planeOf(plan)
    expect([rows.spec.input, columns.spec.input]).toEqual([4, 5])
  })

  test('of rank 1 is one row', () => {
    expect(planeOf(planResize({ axes: [axes[2]!.spec] })).rows).toBe(SINGLE_ROW)
  })

  test('shows the input slice that weighs most in the output slice', () => {
    expect([0, 1, 2, 3, 4, 5].map((a) => mainInputSlice(plan, [a])[0])).toEqual([0, 0, 1, 1, 2, 2])
  })

  test('counts the input slices that an output slice blends', () => {
    expect(slicesRead(plan, [0])).toBe(1)
    expect(slicesRead(plan, [2])).toBe(2)
    expect(slicesRead(plan, [])).toBe(1)
  })

  test('keeps the input’s proportions, up to 2.2 to 1', () => {
    expect(planeAspect(planeOf(plan))).toBe(5 / 4)
    expect(planeAspect(plane(testPlan(1, 1), testPlan(100, 50)))).toBe(2.2)
    expect(planeAspect(plane(testPlan(100, 50), testPlan(1, 1)))).toBe(1 / 2.2)
  })
})

describe('the story of step 2', () => {
  test('is told by what the plan does', () => {
    expect(step2Story(plane(testPlan(4, 6)))).toBe('pulled')
    expect(step2Story(plane(testPlan(10, 4)))).toBe('inside')
    expect(step2Story(plane(testPlan(4, 6, { edge: 'index' })))).toBe('indices')
    expect(step2Story(plane(testPlan(5, 1, { singlePixel: 0 })))).toBe('first')
    expect(step2Story(plane(testPlan(5, 1)))).toBe('inside')
  })
})
