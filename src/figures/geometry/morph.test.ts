import { expect, test } from 'vitest'
import { beforeStep2, canMorph, morph } from './morph.ts'
import { planeGeometry } from './plane.ts'
import { testPlan } from './testPlans.ts'

const geometry = (transformation: 'half_pixel' | 'asymmetric', output = 10) => {
  const plan = testPlan(5, output, { transformation })
  return planeGeometry({ rows: plan, columns: plan })
}

test('between two geometries every number is on its way from one to the other', () => {
  const [a, b] = [geometry('half_pixel'), geometry('asymmetric')]
  expect(canMorph(a, b)).toBe(true)
  const between = morph(a, b)
  const half = between(0.5).columns
  expect(half.inputStart).toBeCloseTo((a.columns.inputStart + b.columns.inputStart) / 2, 12)
  expect(half.step2[0]).toBeCloseTo((a.columns.step2[0]! + b.columns.step2[0]!) / 2, 12)
  expect(between(1)).toEqual(b)
  expect(between(0.25).columns.step1).not.toBe(between(0.75).columns.step1)
})

test('geometries of other lengths, or too long to follow, do not blend', () => {
  expect(canMorph(geometry('half_pixel', 10), geometry('half_pixel', 11))).toBe(false)
  expect(canMorph(geometry('half_pixel', 2000), geometry('asymmetric', 2000))).toBe(false)
})

test('before step 2 every sample is still at its step 1 place', () => {
  const { rows } = beforeStep2(geometry('half_pixel'))
  expect(rows.step2).toEqual(rows.step1)
})
