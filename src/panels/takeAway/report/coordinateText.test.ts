import { describe, expect, test } from 'vitest'
import { planAxis } from '../../../core/axisPlan.ts'
import type { AxisSpec } from '../../../core/axisSpec.ts'
import { TRANSFORMATIONS, type TransformationName } from '../../../core/coordinates.ts'
import { coordinateText } from './coordinateText.ts'

const spec: AxisSpec = {
  input: 5,
  output: 10,
  transformation: 'half_pixel',
  rescale: { by: 'lengths', order: 'ratio' },
  arithmetic: 'float64',
  singlePixel: 'formula',
  edge: 'index',
  filter: { kind: 'linear' },
}
const roi = { start: -0.25, end: 1.25, arithmetic: 'float64' } as const
const NAMES = Object.keys(TRANSFORMATIONS) as TransformationName[]
const byScale = { by: 'scale', scale: 2.1, order: 'divide' } as const

/** What a program makes of the text. */
const evaluated = (text: string): number =>
  new Function('floor', 'max', `return ${text}`)(Math.floor, Math.max)

describe('coordinateText', () => {
  test('writes the formula with the numbers of the output', () => {
    expect(coordinateText(spec, 3)).toBe('(3 + 0.5) * 5/10 - 0.5')
    expect(coordinateText({ ...spec, transformation: 'align_corners' }, 3)).toBe('3 * 4/9')
  })

  test.each(NAMES)(
    'gives by %s what the plan has, for lengths and for a scale',
    (transformation) => {
      for (const rescale of [spec.rescale, byScale]) {
        const axis = { ...spec, transformation, rescale, roi }
        const { coordinates } = planAxis(axis)
        for (const [output, coordinate] of coordinates.entries()) {
          expect(evaluated(coordinateText(axis, output)!)).toBeCloseTo(coordinate, 6)
        }
      }
    },
  )

  test('divides by a scale as it is stored', () => {
    const rescale = { by: 'scale', scale: Math.fround(2.6), order: 'divide' } as const
    expect(coordinateText({ ...spec, rescale }, 5)).toBe('(5 + 0.5) / 2.5999999046325684 - 0.5')
  })

  test('has no formula where align_corners would divide by zero', () => {
    expect(coordinateText({ ...spec, output: 1, transformation: 'align_corners' }, 0)).toBeNull()
  })
})
