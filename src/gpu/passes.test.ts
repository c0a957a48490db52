import { describe, expect, test } from 'vitest'
import type { AxisSpec, Filter } from '../core/axisSpec.ts'
import { planResize } from '../core/resizePlan.ts'
import { passesOf } from './passes.ts'
import { tablesOf } from './tables.ts'

function axis(input: number, output: number, filter: Filter): AxisSpec {
  return {
    input,
    output,
    transformation: 'half_pixel',
    rescale: { by: 'lengths', order: 'ratio' },
    arithmetic: 'exact',
    singlePixel: 'formula',
    edge: 'coordinate',
    filter: input === output ? { kind: 'copy' } : filter,
  }
}

const LINEAR: Filter = { kind: 'linear' }
const NEAREST: Filter = { kind: 'nearest', rounding: 'floor' }
const lengths = (axes: readonly AxisSpec[]) =>
  passesOf(planResize({ axes })).map((pass) =>
    pass.axes.map(({ input, output, tables }) => [input, output, tables?.tapCount ?? 0]),
  )

describe('the passes of a plan', () => {
  test('merge neighbouring axes that are copied', () => {
    const axes = [axis(2, 2, LINEAR), axis(3, 3, LINEAR), axis(4, 8, LINEAR), axis(5, 5, LINEAR)]
    expect(lengths(axes)).toEqual([
      [
        [6, 6, 0],
        [4, 8, 2],
        [5, 5, 0],
      ],
    ])
  })

  test('are one for up to three blended axes, whatever is gathered beside them', () => {
    const axes = [axis(2, 3, NEAREST), axis(2, 3, LINEAR), axis(2, 3, LINEAR), axis(2, 3, LINEAR)]
    expect(lengths(axes)).toHaveLength(1)
  })

  test('blend the innermost three axes first when there are more', () => {
    const axes = Array.from({ length: 4 }, () => axis(2, 3, LINEAR))
    expect(lengths(axes)).toEqual([
      [
        [2, 2, 0],
        [2, 3, 2],
        [2, 3, 2],
        [2, 3, 2],
      ],
      [
        [2, 3, 2],
        [27, 27, 0],
      ],
    ])
  })

  test('lay the tables of their axes one after another', () => {
    const [pass] = passesOf(planResize({ axes: [axis(2, 3, LINEAR), axis(4, 2, LINEAR)] }))
    const { resize, taps, weights } = tablesOf(pass!)
    expect([...resize.slice(8, 16)]).toEqual([2, 3, 0, 2, 4, 2, 6, 2])
    expect(taps).toHaveLength(10)
    expect([...weights.slice(6)]).toEqual([0.5, 0.5, 0.5, 0.5])
  })
})
