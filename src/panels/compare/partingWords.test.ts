import { describe, expect, test } from 'vitest'
import type { Comparison, Parting } from '../../compare/parting.ts'
import { partingStage } from '../../compare/partingStage.ts'
import { testSide as side } from '../../compare/sides.testing.ts'
import { comparing as en } from '../../i18n/en/comparing.ts'
import { comparing as zh } from '../../i18n/zh/comparing.ts'
import { floorInFloat32 } from '../../runtimes/lengths.ts'
import { partingSentences, readsTexts } from './partingWords.ts'

const first = (comparison: Comparison): Parting => {
  if (comparison.kind !== 'parts') throw new Error(comparison.kind)
  return comparison.first
}
const nearest = (rounding: 'roundHalfUp' | 'roundHalfDown') =>
  ({ output: 2, filter: { kind: 'nearest', rounding } }) as const
const cubic = { kind: 'cubic', a: -0.75, excludeOutside: false } as const
const rule = { after: 'output', rounding: 'truncate', range: [-128, 127] } as const
const given = { by: 'scale', scale: 1.7, order: 'divide' } as const
const scaled = { axis: 0, ...floorInFloat32(4, 1.6) }

/** Two sides that every stage parts, and what is said of them. */
const STAGES = [
  [
    side([{}], {}, [scaled]),
    side([{ output: 7 }]),
    'Along d0, A has 6, made of 4 × 1.6 = 6.400000095367432; B has 7 as given.',
  ],
  [
    side([{ rescale: given }]),
    side([{}]),
    'Along d0, A divides by 1.7, the scale as given; B by 1.5, recomputed from the lengths.',
  ],
  [
    side([{}]),
    side([{ transformation: 'align_corners' }]),
    'Along d0, output 1 falls at 0.5 in A and at 0.6 in B.',
  ],
  [
    side([{ output: 1 }]),
    side([{ output: 1, singlePixel: 0 }]),
    'single output is read at 1.5 in A',
  ],
  [
    side([{ filter: cubic, edge: 'index' }]),
    side([{ filter: cubic }]),
    'Along d0, output 0 is read at −0.167 in A and at 0 in B',
  ],
  [
    side([nearest('roundHalfUp')]),
    side([nearest('roundHalfDown')]),
    'Along d0, output 0 falls at 0.5 in both. A takes element 1 and B element 0. A rounds to the nearest, halves up, B to the nearest, halves down.',
  ],
  [side([{}]), side([{ filter: cubic }]), 'A takes linear weights and B cubic weights.'],
  [
    side([{ filter: cubic }]),
    side([{ filter: { ...cubic, a: -0.5 } }]),
    'The cubic coefficient is −0.75 in A and −0.5 in B.',
  ],
  [
    side([{ filter: cubic, edge: 'index' }]),
    side([{ filter: { ...cubic, excludeOutside: true }, edge: 'index' }]),
    'A lets the edge element stand in for what lies outside the input, B leaves out what lies outside the input.',
  ],
  [
    side([{}], { integers: rule }),
    side([{}]),
    'A makes integers of its sums by cutting the fraction at the end, B not at all.',
  ],
  [
    side([{ extrapolate: true }], { extrapolationValue: 5 }),
    side([{}]),
    'output 0 lies outside the input: A gives it 5, B pulls it back.',
  ],
] as const

describe('what parts two settings', () => {
  test.each(STAGES)('is said with both values: %#', (a, b, said) => {
    const parting = first(partingStage(a, b))
    expect(partingSentences(en, parting, 1).join(' ')).toContain(said)
    const chinese = partingSentences(zh, parting, 1).join('')
    expect(chinese).toMatch(/。$/)
    expect(chinese).not.toMatch(/undefined|NaN|object/)
  })

  test('has all digits of coordinates where few would not tell them apart', () => {
    const at: Parting = {
      ...{ stage: 'coordinate', axis: 0, output: 2, reads: { a: [], b: [] } },
      ...{ exact: 0.5, a: 0.5, b: 0.5000000001 },
      arithmetic: { a: 'exact', b: 'mixed' },
      orders: { a: 'lengths_ratio', b: 'lengths_sum' },
    }
    expect(partingSentences(en, at, 1)).toEqual([
      'Along d0, output 2 falls at 0.5 exactly. A makes 0.5 of it and B 0.5000000001.',
      'A computes exactly, B partly in float32.',
      'A multiplies by I/O, B adds I/O up from output to output.',
    ])
  })
})

describe('what an output reads', () => {
  const read = (index: number, weight: number) => ({ index, weight })

  test('is a sum with the signs of its weights', () => {
    expect(readsTexts([read(0, 1.25), read(1, -0.25)], [])).toEqual(['1.25·[0] − 0.25·[1]', '0'])
  })

  test('has more digits where few look the same', () => {
    const texts = readsTexts([read(3, 0.25)], [read(3, 0.2500001)])
    expect(texts).toEqual(['0.25·[3]', '0.2500001·[3]'])
  })

  test('leaves out the middle of many elements', () => {
    const many = Array.from({ length: 9 }, (_, i) => read(i, 1))
    expect(readsTexts(many, [])[0]).toBe('1·[0] + 1·[1] + … + 1·[7] + 1·[8]')
  })
})
