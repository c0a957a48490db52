import { expect, test } from 'vitest'
import { axisGeometry, inputCentre } from './axisGeometry.ts'
import { geometryInFrame } from './comparison.ts'
import { testPlan } from './testPlans.ts'

const a = testPlan(4, 6)

test('a setting lies on itself in its own frame', () => {
  expect(geometryInFrame(a, testPlan(4, 6))).toEqual(axisGeometry(a))
})

test('samples of B lie where their coordinates are on A’s input', () => {
  const b = testPlan(4, 6, { transformation: 'align_corners' })
  const { step1, ...rest } = geometryInFrame(a, b)
  expect(step1[0]).toBeCloseTo(inputCentre(axisGeometry(a), 0))
  expect(step1[5]).toBeCloseTo(inputCentre(axisGeometry(a), 3))
  expect(rest).toMatchObject({ input: 4, output: 6 })
})

test('outputs of another length share the unit interval', () => {
  const b = testPlan(4, 9)
  expect(geometryInFrame(a, b)).toMatchObject({ output: 9, inputStart: axisGeometry(a).inputStart })
})
