import { describe, expect, it } from 'vitest'
import { type AxisPlan, planAxis } from '../../core/axisPlan.ts'
import type { AxisSpec, Filter } from '../../core/axisSpec.ts'
import { exact } from '../../core/rational.ts'
import { ROUNDINGS, type RoundingName } from '../../core/rounding.ts'
import { coordinateDigits, fractionDigits } from './coordinateDigits.ts'

const RULES = Object.keys(ROUNDINGS) as RoundingName[]

function axis(input: number, output: number, filter: Filter, change: Partial<AxisSpec> = {}) {
  return planAxis({
    input,
    output,
    transformation: 'asymmetric',
    rescale: { by: 'lengths', order: 'product' },
    singlePixel: 'formula',
    edge: 'coordinate',
    filter,
    arithmetic: 'exact',
    ...change,
  })
}

const used = (plan: AxisPlan, index: number) => coordinateDigits(plan, index).used.text

describe('coordinateDigits', () => {
  it.each([
    ['floor', 3001, 3002, 1, '0.9997'],
    ['ceil', 3002, 3001, 1, '1.0003'],
    ['roundHalfUp', 4999, 10000, 1, '0.4999'],
    ['roundHalfDown', 5001, 10000, 1, '0.5001'],
  ] as const)('adds decimals until %s of what is shown is the pick', (rounding, i, o, at, text) => {
    expect(used(axis(i, o, { kind: 'nearest', rounding }), at)).toBe(text)
  })

  it.each(RULES)('shows no coordinate that %s takes elsewhere', (rounding) => {
    for (const [input, output] of [
      [3001, 3002],
      [3002, 3001],
      [4999, 10000],
      [7, 3],
    ] as const) {
      const plan = axis(input, output, { kind: 'nearest', rounding })
      for (let index = 0; index < output; index++) {
        const shown = exact.of(Number(used(plan, index)))
        expect(Math.min(ROUNDINGS[rounding](exact, shown), input - 1)).toBe(plan.taps[index])
      }
    }
  })

  it('keeps to three decimals where they do', () => {
    expect(used(axis(3, 7, { kind: 'nearest', rounding: 'floor' }), 1)).toBe('0.429')
  })

  it('keeps the floor of a linear coordinate', () => {
    const plan = axis(3001, 3002, { kind: 'linear' })
    expect(coordinateDigits(plan, 1).used).toEqual({ text: '0.9997', whole: false })
  })

  it('tells a coordinate from the edge that it is pulled back to', () => {
    const plan = axis(3001, 3002, { kind: 'linear' }, { transformation: 'half_pixel' })
    expect(coordinateDigits(plan, 0)).toEqual({
      formula: { text: '−0.000167', whole: false },
      used: { text: '0', whole: true },
    })
    expect(coordinateDigits(plan, 3001).formula.text).toBe('3000.0002')
  })
})

describe('fractionDigits', () => {
  it('never shows a fraction as 1', () => {
    expect(fractionDigits(1 - 1 / 3001)).toEqual({ text: '0.9997', whole: false })
    expect(fractionDigits(0.25)).toEqual({ text: '0.25', whole: true })
    expect(fractionDigits(0)).toEqual({ text: '0', whole: true })
  })
})
