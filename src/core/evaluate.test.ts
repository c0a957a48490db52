import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { integerRules, resizeSpecs } from './arbitraryResizes.testing.ts'
import { axisSpecs, filters } from './arbitrarySpecs.testing.ts'
import { axisTaps, elementTaps, evaluateElement, isExtrapolated, resizeOnCpu } from './evaluate.ts'
import { planResize, type ResizePlan } from './resizePlan.ts'
import { indexAt, volume } from './shape.ts'

const specs = resizeSpecs(fc.integer({ min: 1, max: 4 }), 5, fc.constant(undefined))
const integerSpecs = resizeSpecs(fc.integer({ min: 1, max: 3 }), 9, integerRules)

const values = (length: number) =>
  Float32Array.from({ length }, (_, i) => Math.sin(i * 12.9898) * 43.7)

const bytes = (length: number, low: number) =>
  Float32Array.from({ length }, (_, i) => low + ((i * 7919 + ((i * i) % 251)) % 256))

function expectEveryElement(plan: ResizePlan, input: Float32Array) {
  const whole = resizeOnCpu(plan, input)
  const one = (_: number, i: number) => evaluateElement(plan, input, indexAt(i, plan.outputShape))
  expect(whole).toEqual(whole.map(one))
}

describe('the CPU reference', () => {
  test('gives one element, to the bit, as it gives the whole output', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        const plan = planResize(spec)
        expectEveryElement(plan, values(volume(plan.inputShape)))
      }),
    )
  })

  test('gives one integer as it gives the whole output', () => {
    fc.assert(
      fc.property(integerSpecs, (spec) => {
        const plan = planResize(spec)
        const input = bytes(volume(plan.inputShape), spec.integers!.range[0])
        expectEveryElement(plan, input)
        expect(resizeOnCpu(plan, input).every(Number.isInteger)).toBe(true)
      }),
    )
  })

  test('copies the input where all lengths are equal, whatever the filter', () => {
    fc.assert(
      fc.property(axisSpecs(9, filters), (axis) => {
        const plan = planResize({ axes: [{ ...axis, output: axis.input }] })
        const input = values(axis.input)
        expect(resizeOnCpu(plan, input)).toEqual(input)
      }),
    )
  })

  test('lists the taps of an element with weights that reproduce it', () => {
    fc.assert(
      fc.property(specs, fc.nat(), (spec, at) => {
        const plan = planResize(spec)
        const input = values(volume(plan.inputShape))
        const index = indexAt(at % volume(plan.outputShape), plan.outputShape)
        const taps = elementTaps(plan, index)
        if (plan.axes.some((axis, a) => isExtrapolated(axis, index[a]!))) {
          expect(taps).toEqual([])
          return
        }
        const sum = taps.reduce((total, tap) => {
          const offset = tap.index.reduce((o, i, axis) => o * plan.inputShape[axis]! + i, 0)
          return total + tap.weight * input[offset]!
        }, 0)
        expect(sum).toBeCloseTo(evaluateElement(plan, input, index), 2)
      }),
    )
  })

  test('says which taps stand for elements outside the input', () => {
    const filter = { kind: 'cubic', a: -0.75, excludeOutside: false } as const
    const [axis] = fc.sample(axisSpecs(1, fc.constant(filter)), 1)
    const spec = { ...axis!, input: 4, output: 8, transformation: 'half_pixel' } as const
    const taps = axisTaps(planResize({ axes: [spec] }).axes[0]!, 0)
    expect(taps.map(({ index }) => index)).toEqual([0, 0, 0, 1])
    expect(taps.map(({ outside }) => outside)).toEqual([true, true, false, false])
  })

  test('multiplies by a weight of zero as IEEE 754 says: 0 · NaN is NaN', () => {
    const [axis] = fc.sample(axisSpecs(1, fc.constant({ kind: 'linear' })), 1)
    const spec = { ...axis!, input: 3, output: 5, transformation: 'align_corners' } as const
    const plan = planResize({ axes: [spec] })
    const output = resizeOnCpu(plan, Float32Array.of(1, Number.NaN, Number.POSITIVE_INFINITY))
    expect([...output.slice(0, 4)]).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN])
  })
})
