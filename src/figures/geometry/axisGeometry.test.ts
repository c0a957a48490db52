import { describe, expect, test } from 'vitest'
import {
  axisGeometry,
  inputCentre,
  inputEdge,
  isMoved,
  isOutside,
  outputCentre,
  outputEdge,
} from './axisGeometry.ts'
import { testPlan } from './testPlans.ts'

/** The seed document's c₁ along an axis of I input and O output elements. */
const C1: Record<
  'half_pixel' | 'align_corners' | 'asymmetric',
  (x: number, I: number, O: number) => number
> = {
  half_pixel: (x, I) => 1 / (2 * I) + x / I,
  align_corners: (x, I, O) => 1 / (2 * O) + (x / O) * ((O - 1) / (I - 1)),
  asymmetric: (x, I, O) => 1 / (2 * O) + x / I,
}
const LENGTHS = [2, 3, 4, 5, 6, 7, 10, 13, 64, 255]
const transformations = Object.keys(C1) as (keyof typeof C1)[]

describe.each(transformations)('%s', (transformation) => {
  const pairs = LENGTHS.flatMap((I) => LENGTHS.map((O) => [I, O] as const))

  test('input centres lie where the document puts c₁', () => {
    for (const [I, O] of pairs) {
      const axis = axisGeometry(testPlan(I, O, { transformation }))
      for (let i = 0; i < I; i++) {
        expect(inputCentre(axis, i)).toBeCloseTo(C1[transformation](i, I, O), 10)
      }
    }
  })

  test('output centres lie where the document puts c₂', () => {
    for (const [I, O] of pairs) {
      const axis = axisGeometry(testPlan(I, O, { transformation }))
      for (let a = 0; a < O; a++) {
        expect(outputCentre(axis, a)).toBeCloseTo(1 / (2 * O) + a / O, 10)
      }
    }
  })

  test('step 1 puts every sample at the centre of its output cell', () => {
    for (const [I, O] of pairs) {
      const axis = axisGeometry(testPlan(I, O, { transformation }))
      axis.step1.forEach((u, a) => {
        expect(u).toBeCloseTo(outputCentre(axis, a), 10)
      })
    }
  })

  test('step 2 keeps every sample between the outer centres of the input', () => {
    for (const [I, O] of pairs) {
      const axis = axisGeometry(testPlan(I, O, { transformation }))
      for (const u of axis.step2) {
        expect(u).toBeGreaterThanOrEqual(inputCentre(axis, 0) - 1e-12)
        expect(u).toBeLessThanOrEqual(inputCentre(axis, I - 1) + 1e-12)
      }
    }
  })

  test('the frame holds both grids', () => {
    for (const [I, O] of pairs) {
      const axis = axisGeometry(testPlan(I, O, { transformation }))
      expect(axis.frameStart).toBeLessThan(Math.min(0, inputEdge(axis, 0)))
      expect(axis.frameEnd).toBeGreaterThan(Math.max(outputEdge(axis, O), inputEdge(axis, I)))
    }
  })
})

test('a cell centre is the middle of its edges', () => {
  const axis = axisGeometry(testPlan(5, 10, { transformation: 'align_corners' }))
  const middle = (inputEdge(axis, 3) + inputEdge(axis, 4)) / 2
  expect(inputCentre(axis, 3)).toBeCloseTo(middle, 12)
})

test('HALF_PIXEL 5 → 10 pulls the outermost two samples in, and no others', () => {
  const plan = testPlan(5, 10)
  const outside = Array.from({ length: 10 }, (_, a) => isOutside(plan, plan.coordinates[a]!))
  expect(outside.flatMap((is, a) => (is ? [a] : []))).toEqual([0, 9])
  expect(isMoved(plan, 0)).toBe(true)
  expect(isMoved(plan, 1)).toBe(false)
})

test('where indices are pulled instead, samples outside are not moved', () => {
  const plan = testPlan(5, 10, { edge: 'index' })
  expect(isOutside(plan, plan.coordinates[0]!)).toBe(true)
  expect(isMoved(plan, 0)).toBe(false)
})

test('ALIGN_CORNERS in float32 puts no sample outside by its rounding', () => {
  for (const [I, O] of [
    [7, 10],
    [64, 255],
    [255, 1000],
  ] as const) {
    const plan = testPlan(I, O, { transformation: 'align_corners', arithmetic: 'float32' })
    for (let a = 0; a < O; a++) expect(isOutside(plan, plan.coordinates[a]!)).toBe(false)
  }
})

test('a single output under ALIGN_CORNERS samples the first element', () => {
  const axis = axisGeometry(testPlan(4, 1, { transformation: 'align_corners' }))
  expect(axis.step1[0]).toBeCloseTo(inputCentre(axis, 0), 12)
})

test('a single output that is moved to the first element is moved in step 2', () => {
  const plan = testPlan(5, 1, { singlePixel: 0 })
  const axis = axisGeometry(plan)
  expect(axis.step1[0]).toBeCloseTo(0.5, 12)
  expect(axis.step2[0]).toBeCloseTo(0.1, 12)
  expect(isMoved(plan, 0)).toBe(true)
})

test('a scale that is not the ratio of the lengths leaves input beside the output', () => {
  const rescale = { by: 'scale', scale: 2.6, order: 'divide' } as const
  const axis = axisGeometry(testPlan(5, 12, { rescale }))
  expect(axis.inputEnd).toBeCloseTo(13 / 12, 10)
  expect(axis.frameEnd).toBeGreaterThan(13 / 12)
})
