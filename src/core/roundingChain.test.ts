import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyAxisSpecs, axisSpecs } from './arbitrarySpecs.testing.ts'
import { planAxis } from './axisPlan.ts'
import type { AxisSpec } from './axisSpec.ts'
import { type ChainStep, roundingChain } from './roundingChain.ts'

const nearest: AxisSpec = {
  input: 26,
  output: 64,
  transformation: 'asymmetric',
  rescale: { by: 'lengths', order: 'divide' },
  arithmetic: 'float32',
  singlePixel: 'formula',
  edge: 'coordinate',
  filter: { kind: 'nearest', rounding: 'floor' },
}

const text = ({ name, operation, operands, value, rounded }: ChainStep) =>
  `${name ?? ''} ${operands.map((x) => (x.step === null ? x.value : `#${x.step}`)).join(` ${operation} `)} ${rounded ? '≈' : '='} ${value}`

describe('the chain of rounded values', () => {
  test('has the operations in the order in which the runtime does them', () => {
    const chain = roundingChain(nearest, 32)
    expect(chain.steps.map(text)).toEqual([
      'scale 64 divide 26 ≈ 2.461538553237915',
      'coordinate 32 divide #0 ≈ 12.999999046325684',
    ])
    expect(chain).toMatchObject({ pick: 12, exactPick: 13, exactCoordinate: 13 })
    expect(chain.exact).toEqual({ numerator: 13n, denominator: 1n })
  })

  test('goes through a ratio where a runtime multiplies by one', () => {
    const rescale = { by: 'lengths', order: 'inverse' } as const
    const { steps } = roundingChain({ ...nearest, rescale, arithmetic: 'float64' }, 32)
    expect(steps.map(({ name, operation }) => [name, operation])).toEqual([
      ['scale', 'divide'],
      ['ratio', 'divide'],
      ['coordinate', 'multiply'],
    ])
    expect(steps[1]!.operands.map(({ step }) => step)).toEqual([null, 0])
  })

  test('tells a ratio of another precision, and a coordinate that is stored in one', () => {
    const { steps } = roundingChain(
      {
        ...{
          ...nearest,
          output: 63,
          arithmetic: 'float64',
          stored: 'float32',
          storedRatio: 'float32',
        },
        ...{ transformation: 'half_pixel', rescale: { by: 'lengths', order: 'ratio' } },
      },
      5,
    )
    expect(steps.map(({ name, operation, arithmetic }) => [name, operation, arithmetic])).toEqual([
      [null, 'divide', 'float64'],
      ['ratio', 'store', 'float32'],
      [null, 'add', 'float64'],
      [null, 'multiply', 'float64'],
      [null, 'subtract', 'float64'],
      ['coordinate', 'store', 'float32'],
    ])
  })

  test('follows constants into the arithmetic that they are computed in', () => {
    const { steps } = roundingChain({ ...nearest, constants: 'float64' }, 7)
    expect(steps.map(({ operation, arithmetic }) => [operation, arithmetic])).toEqual([
      ['divide', 'float64'],
      ['store', 'float32'],
      ['divide', 'float32'],
    ])
    expect(steps.at(-1)!.operands[1]!.step).toBe(1)
  })

  test('ends at the coordinate that the plan has', () => {
    fc.assert(
      fc.property(anyAxisSpecs(60), fc.nat(), (spec, n) => {
        const output = n % spec.output
        const plan = planAxis(spec)
        const chain = roundingChain(spec, output)
        expect(chain.coordinate).toBe(plan.coordinates[output])
        expect(chain.pulled).toBe(plan.clamped[output])
        const end = chain.steps.find(({ name }) => name === 'coordinate')
        if (end) expect(end.value).toBe(plan.coordinates[output])
      }),
    )
  })

  test('rounds nowhere in exact arithmetic', () => {
    fc.assert(
      fc.property(axisSpecs(60), (spec) => {
        const { steps } = roundingChain({ ...spec, arithmetic: 'exact' }, 0)
        expect(steps.every(({ rounded }) => !rounded)).toBe(true)
      }),
    )
  })
})
