import { expect, test } from 'vitest'
import type { AxisSpec, Filter } from '../core/axisSpec.ts'
import { planResize } from '../core/resizePlan.ts'
import { BLEND, BLEND_FIXED, BLEND_ROUNDED, kernelFor, NEAREST } from './kernels.ts'

const axis = (filter: Filter): AxisSpec => ({
  input: 2,
  output: 3,
  transformation: 'half_pixel',
  rescale: { by: 'lengths', order: 'ratio' },
  arithmetic: 'exact',
  singlePixel: 'formula',
  edge: 'coordinate',
  filter,
})
const LINEAR = axis({ kind: 'linear' })
const NEAR = axis({ kind: 'nearest', rounding: 'floor' })
const BYTES = { after: 'output', rounding: 'truncate', range: [0, 255] } as const

test('a plan that weighs nothing is copied, also one of integers', () => {
  expect(kernelFor(planResize({ axes: [NEAR] }))).toBe(NEAREST)
  expect(kernelFor(planResize({ axes: [NEAR], integers: BYTES }))).toBe(NEAREST)
})

test('a plan that weighs is blended, and rounded for integers', () => {
  expect(kernelFor(planResize({ axes: [NEAR, LINEAR] }))).toBe(BLEND)
  expect(kernelFor(planResize({ axes: [NEAR, LINEAR], integers: BYTES }))).toBe(BLEND_ROUNDED)
})

test('integer weights are summed as integers as long as 32 bits hold the sums', () => {
  const integers = { ...BYTES, weightBits: 10 }
  expect(kernelFor(planResize({ axes: [LINEAR, LINEAR], integers }))).toBe(BLEND_FIXED)
  const axes = [LINEAR, LINEAR, LINEAR]
  expect(kernelFor(planResize({ axes, integers }))).toBe(BLEND_ROUNDED)
  const each = { ...integers, after: 'axis', weightBits: 22 } as const
  expect(kernelFor(planResize({ axes, integers: each }))).toBe(BLEND_FIXED)
})

test('the text of every kernel is whole: bindings, entry point and the value of an element', () => {
  for (const { source } of [NEAREST, BLEND, BLEND_ROUNDED, BLEND_FIXED]) {
    for (const part of ['var<uniform> resize', '@compute', 'fn valueOf(']) {
      expect(source.split(part)).toHaveLength(2)
    }
  }
})
