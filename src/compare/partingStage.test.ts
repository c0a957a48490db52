import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { axisSpecs } from '../core/arbitrarySpecs.testing.ts'
import type { Filter } from '../core/axisSpec.ts'
import { resizeOnCpu } from '../core/evaluate.ts'
import { volume } from '../core/shape.ts'
import { floorInFloat32, floorOfFloat32, roundInFloat64 } from '../runtimes/lengths.ts'
import type { Comparison } from './parting.ts'
import { partingStage } from './partingStage.ts'
import { testSide as side } from './sides.testing.ts'

const first = (comparison: Comparison) => (comparison.kind === 'parts' ? comparison.first : null)

describe('the size', () => {
  test('parts before anything else, with both lengths and how each was reached', () => {
    const scaled = { axis: 0, ...floorInFloat32(4, 1.5) }
    const found = partingStage(
      side([{ output: 6 }], {}, [scaled]),
      side([{ output: 7, transformation: 'asymmetric' }]),
    )
    expect(found).toMatchObject({ kind: 'parts', nature: 'design', also: [] })
    expect(first(found)).toEqual({
      stage: 'size',
      axis: 0,
      a: { length: 6, scaled },
      b: { length: 7, scaled: null },
    })
  })

  test('is precision where one scale and one floor put a product on two sides of an integer', () => {
    // 10 × float32(0.7) is 6.99999988…, and 7 when it is rounded to float32.
    const rules = [floorInFloat32, floorOfFloat32].map((rule) => ({ axis: 0, ...rule(10, 0.7) }))
    expect(rules.map(({ length }) => length)).toEqual([7, 6])
    const [p, q] = rules.map((found) => side([{ input: 10, output: found.length }], {}, [found]))
    expect(partingStage(p!, q!)).toMatchObject({ nature: 'precision' })
  })

  test('is by design where one rounds and the other cuts', () => {
    const [p, q] = [floorInFloat32, roundInFloat64].map((rule) => {
      const found = { axis: 0, ...rule(5, 1.5) }
      return side([{ input: 5, output: found.length }], {}, [found])
    })
    expect(partingStage(p!, q!)).toMatchObject({ nature: 'design', first: { a: { length: 7 } } })
  })
})

describe('the scale', () => {
  const given = { by: 'scale', scale: 1.7, order: 'divide' } as const

  test('parts where one divides by what was given and the other by what the lengths make', () => {
    const found = partingStage(side([{ rescale: given }]), side([{}]))
    expect(found).toMatchObject({
      nature: 'design',
      first: { stage: 'scale', axis: 0, a: { given: true, scale: 1.7 }, b: { given: false } },
    })
    expect(first(found)).toMatchObject({ b: { scale: 1.5, ratio: 4 / 6 } })
  })

  test('is precision where a side only stored it in float32', () => {
    const stored = { ...given, scale: Math.fround(1.7) }
    const found = partingStage(side([{ rescale: given }]), side([{ rescale: stored }]))
    expect(found).toMatchObject({
      nature: 'precision',
      first: { stage: 'scale', a: { scale: 1.7 }, b: { scale: Math.fround(1.7) } },
    })
  })

  test('is precision where the lengths make the same of it but for rounding', () => {
    const stored = { ...given, scale: Math.fround(1.7) }
    const lengths = { input: 10, output: 17 }
    const found = partingStage(side([{ ...lengths, rescale: stored }]), side([lengths]))
    expect(found).toMatchObject({ nature: 'precision', first: { stage: 'scale' } })
  })

  test('does not part formulas that never use it', () => {
    const corners = { transformation: 'align_corners' } as const
    const found = partingStage(side([{ ...corners, rescale: given }]), side([corners]))
    expect(found).toMatchObject({ kind: 'here' })
  })
})

describe('the coordinate', () => {
  test('parts two formulas, at the first output that reads otherwise', () => {
    const found = partingStage(
      side([{ input: 3, output: 3, filter: { kind: 'copy' } }, {}]),
      side([
        { input: 3, output: 3, filter: { kind: 'copy' } },
        { transformation: 'align_corners' },
      ]),
    )
    // Output 0 falls at −1/6 and at 0, and reads element 0 in both.
    expect(first(found)).toMatchObject({
      stage: 'coordinate',
      axis: 1,
      output: 1,
      a: 0.5,
      b: 0.6,
      exact: null,
    })
  })

  test('parts two lengths that a formula sees of one scale', () => {
    const scale = { by: 'scale', scale: 1.7, order: 'divide' } as const
    const axis = { transformation: 'align_corners', rescale: scale } as const
    const found = partingStage(side([axis]), side([{ ...axis, fractionalOutput: true }]))
    // (4 − 1)/(6 − 1) and (4 − 1)/(6.8 − 1).
    expect(first(found)).toMatchObject({ stage: 'coordinate', output: 1, a: 3 / 5, b: 3 / 5.8 })
  })

  test('is precision where exact arithmetic agrees, with both rounded values', () => {
    const lengths = Array.from({ length: 60 }, (_, i) => i + 2)
    const found = lengths
      .flatMap((input) => lengths.map((output) => ({ input, output })))
      .map((axis) => {
        const nearest = {
          ...axis,
          transformation: 'asymmetric',
          rescale: { by: 'lengths', order: 'inverse' },
          filter: { kind: 'nearest', rounding: 'floor' },
        } as const
        const float32 = side([{ ...nearest, arithmetic: 'float32' }])
        return partingStage(float32, side([{ ...nearest, arithmetic: 'exact' }]))
      })
      .filter(({ kind }) => kind === 'parts')
    expect(found.length).toBeGreaterThan(10)
    for (const comparison of found) {
      expect(comparison).toMatchObject({ nature: 'precision', first: { stage: 'coordinate' } })
      const parting = first(comparison)
      if (parting?.stage !== 'coordinate') throw new Error('not a coordinate')
      expect(parting.exact).toBe(parting.b)
      expect(parting.a).not.toBe(parting.b)
      expect(parting.reads.a).not.toEqual(parting.reads.b)
    }
  })

  test('wins over precision: a difference by design is named first', () => {
    const found = partingStage(
      side([{ arithmetic: 'float32' }]),
      side([{ arithmetic: 'float64', filter: { kind: 'cubic', a: -0.5, excludeOutside: false } }]),
    )
    expect(found).toMatchObject({ nature: 'design', first: { stage: 'weights', part: 'filter' } })
  })
})

describe('the clamp', () => {
  test('parts a coordinate that is pulled back from one that is not', () => {
    const cubic = { kind: 'cubic', a: -0.75, excludeOutside: false } as const
    const found = partingStage(
      side([{ filter: cubic, edge: 'index' }]),
      side([{ filter: cubic, edge: 'coordinate' }]),
    )
    expect(first(found)).toMatchObject({ stage: 'clamp', part: 'edge', output: 0, b: 0 })
  })

  test('does not part linear filters, for which both ways are the same', () => {
    const found = partingStage(side([{ edge: 'index' }]), side([{ edge: 'coordinate' }]))
    expect(found).toMatchObject({ nature: 'precision', first: { part: 'order' } })
  })

  test('has the single output’s own rule as a part', () => {
    const found = partingStage(side([{ output: 1 }]), side([{ output: 1, singlePixel: 0 }]))
    expect(first(found)).toMatchObject({ stage: 'clamp', part: 'single', a: 1.5, b: 0 })
  })
})

describe('the rounding', () => {
  test('parts the same coordinate into two elements', () => {
    const found = partingStage(
      side([{ output: 2, filter: { kind: 'nearest', rounding: 'roundHalfUp' } }]),
      side([{ output: 2, filter: { kind: 'nearest', rounding: 'roundHalfDown' } }]),
    )
    expect(first(found)).toMatchObject({
      ...{ stage: 'rounding', output: 0, coordinate: 0.5, a: 1, b: 0 },
      roundings: { a: 'roundHalfUp', b: 'roundHalfDown' },
    })
  })

  test('is named where one adds the half to the coordinate and the other to the rounding', () => {
    const ties = { output: 2, filter: { kind: 'nearest', rounding: 'roundHalfDown' } } as const
    const shifted = {
      output: 2,
      transformation: 'tf_half_pixel_for_nn',
      filter: { kind: 'nearest', rounding: 'floor' },
    } as const
    expect(first(partingStage(side([shifted]), side([ties])))).toMatchObject({
      ...{ stage: 'rounding', coordinate: 0.5, a: 1, b: 0 },
    })
  })

  test('is precision where only the width of a tie differs', () => {
    const near = { input: 7, output: 3, arithmetic: 'float32' } as const
    const nearest = (tie?: number) => ({
      ...near,
      filter: { kind: 'nearest', rounding: 'roundHalfDown', ...(tie && { tie }) } as const,
      rescale: { by: 'scale', scale: 0.4375, order: 'divide' } as const,
    })
    const found = partingStage(side([nearest()]), side([nearest(0.4)]))
    expect(found).toMatchObject({ nature: 'precision', first: { stage: 'rounding' } })
  })
})

describe('the weights', () => {
  const cubic = (a: number, excludeOutside = false) =>
    ({ edge: 'index', filter: { kind: 'cubic', a, excludeOutside } }) as const

  test.each([
    ['filter', { filter: { kind: 'linear' } }, { filter: { kind: 'nearest', rounding: 'floor' } }],
    ['coefficient', cubic(-0.75), cubic(-0.5)],
    ['border', cubic(-0.75), cubic(-0.75, true)],
    [
      'antialias',
      { output: 2 },
      { output: 2, filter: { kind: 'antialias', shape: 'linear', excludeOutside: true } },
    ],
  ] as const)('part by the %s', (part, left, right) => {
    const found = partingStage(side([left]), side([right]))
    expect(found).toMatchObject({ nature: 'design', first: { stage: 'weights', part } })
  })

  test('name both coefficients, also of one against aliasing that stretches nothing here', () => {
    const filter = { kind: 'antialias', shape: 'cubic', a: -0.5, excludeOutside: true } as const
    const found = partingStage(side([cubic(-0.75)]), side([{ filter, edge: 'index' }]))
    expect(first(found)).toMatchObject({ part: 'coefficient', a: '-0.75', b: '-0.5' })
  })

  test('are named by their shapes, and as stretched where they are', () => {
    const shaped = (shape: 'box' | 'linear', input: number) =>
      side([{ input, edge: 'index', filter: { kind: 'antialias', shape, excludeOutside: true } }])
    expect(first(partingStage(shaped('box', 4), shaped('linear', 4)))).toMatchObject({
      ...{ stage: 'weights', part: 'filter', a: 'box', b: 'linear' },
    })
    expect(first(partingStage(shaped('box', 13), shaped('linear', 13)))).toMatchObject({
      ...{ a: 'stretched_box', b: 'stretched_linear' },
    })
  })

  test('of areas are precision where only the bounds of cells are stored otherwise', () => {
    const area = (filter: Partial<Filter & { kind: 'area' }>) =>
      side([{ input: 10, output: 3, filter: { kind: 'area', ...filter } }])
    for (const stored of [{ stored: 'float32' }, { stored: 'float32', ends: 'added' }] as const) {
      expect(partingStage(area({}), area(stored))).toMatchObject({ nature: 'precision' })
    }
  })

  test('are precision where only their steps differ', () => {
    const lengths = { input: 7, output: 9 }
    const found = partingStage(
      side([{ ...lengths, filter: { kind: 'linear', steps: 32 } }]),
      side([lengths]),
    )
    expect(found).toMatchObject({ nature: 'precision', first: { stage: 'weights', part: 'steps' } })
  })
})

describe('integers and extrapolation', () => {
  const rule = { after: 'output', rounding: 'truncate', range: [-128, 127] } as const

  test('part where sums become integers in two ways', () => {
    const other = { ...rule, rounding: 'halfEven' } as const
    const found = partingStage(side([{}], { integers: rule }), side([{}], { integers: other }))
    expect(first(found)).toEqual({ stage: 'integers', a: rule, b: other })
  })

  test('part nothing where every element is copied', () => {
    const nearest = { filter: { kind: 'nearest', rounding: 'floor' } } as const
    const found = partingStage(side([nearest], { integers: rule }), side([nearest]))
    expect(found).toEqual({ kind: 'same' })
  })

  test('part where one extrapolates what the other pulls back', () => {
    const found = partingStage(side([{ extrapolate: true }], { extrapolationValue: 5 }), side([{}]))
    expect(first(found)).toMatchObject({ stage: 'extrapolation', output: 0, a: 5, b: null })
  })

  test('part by the value alone', () => {
    const crop = [{ extrapolate: true }]
    const found = partingStage(
      side(crop, { extrapolationValue: 5 }),
      side(crop, { extrapolationValue: 6 }),
    )
    expect(first(found)).toMatchObject({ stage: 'extrapolation', a: 5, b: 6 })
  })
})

describe('nothing', () => {
  test('parts a side from itself', () => {
    expect(partingStage(side([{}]), side([{}]))).toEqual({ kind: 'same' })
  })

  test('parts two conventions that pick the same elements on these lengths', () => {
    const nearest = { output: 8, filter: { kind: 'nearest', rounding: 'floor' } } as const
    const found = partingStage(
      side([{ ...nearest, transformation: 'asymmetric' }]),
      side([{ ...nearest, transformation: 'tf_half_pixel_for_nn' }]),
    )
    expect(found).toEqual({ kind: 'here', unlike: { axis: 0, output: 0, a: 0, b: 0.25 } })
  })
})

describe('any two axes of the same lengths', () => {
  const pairs = fc
    .tuple(axisSpecs(12), axisSpecs(12))
    .map(([p, q]) => [p, { ...q, input: p.input, output: p.output }] as const)

  test('have equal outputs unless a stage parts them', () => {
    fc.assert(
      fc.property(
        pairs,
        fc.infiniteStream(fc.float({ noNaN: true, noDefaultInfinity: true, min: -9, max: 9 })),
        ([p, q], stream) => {
          const [a, b] = [side([p]), side([q])]
          const input = Float32Array.from(stream.take(volume(a.plan.inputShape)))
          const same = partingStage(a, b).kind !== 'parts'
          const [left, right] = [a, b].map(({ plan }) => resizeOnCpu(plan, input).map((v) => v + 0))
          if (same) expect(left).toEqual(right)
        },
      ),
    )
  })

  test('part at the same stage and output whichever comes first', () => {
    fc.assert(
      fc.property(pairs, ([p, q]) => {
        const there = partingStage(side([p]), side([q]))
        const back = partingStage(side([q]), side([p]))
        expect(back.kind).toBe(there.kind)
        expect(first(back)?.stage).toBe(first(there)?.stage)
        if (there.kind === 'parts' && back.kind === 'parts') expect(back.nature).toBe(there.nature)
      }),
    )
  })
})
