import { describe, expect, it } from 'vitest'
import type { AxisSpec } from '../../core/axisSpec.ts'
import { planResize } from '../../core/resizePlan.ts'
import { readSlices } from './readSlices.ts'

const axis = (input: number, output: number, filter: AxisSpec['filter']): AxisSpec => ({
  input,
  output,
  transformation: 'half_pixel',
  rescale: { by: 'lengths', order: 'ratio' },
  arithmetic: 'exact',
  singlePixel: 'formula',
  edge: 'coordinate',
  filter,
})

describe('readSlices', () => {
  const copied = axis(4, 4, { kind: 'copy' })

  it('names the one slice that a copied axis reads', () => {
    const plan = planResize({ axes: [axis(3, 3, { kind: 'copy' }), copied, copied] })
    expect(readSlices(plan, [2])).toEqual([[2]])
  })

  it('names both slices of a linear axis, the heavier first', () => {
    const plan = planResize({ axes: [axis(3, 6, { kind: 'linear' }), copied, copied] })
    expect(readSlices(plan, [3])).toEqual([[1], [2]])
    expect(readSlices(plan, [2])).toEqual([[1], [0]])
  })

  it('names a slice once, though taps beyond the edge read it again', () => {
    const edge = { ...axis(3, 6, { kind: 'linear' }), edge: 'index' } as const
    expect(readSlices(planResize({ axes: [edge, copied, copied] }), [0])).toEqual([[0]])
  })
})
