import { describe, expect, test } from 'vitest'
import type { AxisSpec, Filter } from '../core/axisSpec.ts'
import { planResize } from '../core/resizePlan.ts'
import { kernelOf } from './kernels.ts'
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
/** From half an element before the first to the last, of three. */
const ROI = { start: -0.25, end: 1, arithmetic: 'float64' } as const
const lengths = (axes: readonly AxisSpec[]) =>
  passesOf(planResize({ axes })).map((pass) =>
    pass.axes.map(({ input, output, tables }) => [input, output, tables?.tapCount ?? 0]),
  )

describe('the passes of a plan', () => {
  test('merge neighbouring axes that are copied', () => {
    const axes = [axis(2, 2, LINEAR), axis(3, 3, LINEAR), axis(4, 8, LINEAR), axis(50, 50, LINEAR)]
    expect(lengths(axes)).toEqual([
      [
        [6, 6, 0],
        [4, 8, 2],
        [50, 50, 0],
      ],
    ])
  })

  test('make one axis of a resized axis and narrow channels inside it', () => {
    const axes = [axis(2, 2, LINEAR), axis(3, 6, LINEAR), axis(4, 8, LINEAR), axis(3, 3, LINEAR)]
    expect(lengths(axes)).toEqual([
      [
        [2, 2, 0],
        [3, 6, 2],
        [12, 24, 2],
      ],
    ])
    const [pass] = passesOf(planResize({ axes: [axis(2, 4, NEAREST), axis(3, 3, NEAREST)] }))
    expect(pass?.axes[0]?.tables?.taps).toEqual(
      Int32Array.from([0, 1, 2, 0, 1, 2, 0, 1, 2, 3, 4, 5]),
    )
  })

  test('make one axis of a resized axis and wide channels only where two are resized', () => {
    const [one, two] = [axis(3, 6, LINEAR), axis(4, 8, LINEAR)]
    expect(lengths([one, axis(50, 50, LINEAR)])[0]).toHaveLength(2)
    expect(lengths([one, two, axis(50, 50, LINEAR)])[0]).toEqual([
      [3, 6, 2],
      [200, 400, 2],
    ])
  })

  test('are one where a kernel keeps the rows that two axes are blended of', () => {
    const antialias = { kind: 'antialias', shape: 'cubic', excludeOutside: true } as const
    const axes = (output: number) => [
      axis(400, 100, antialias),
      axis(10 * output, output, antialias),
    ]
    expect(passesOf(planResize({ axes: axes(40) }))).toHaveLength(1)
    expect(passesOf(planResize({ axes: axes(4) }))).toHaveLength(2)
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

  test('are several where an output would read more than 64 elements at once', () => {
    const antialias = { kind: 'antialias', shape: 'cubic', excludeOutside: true } as const
    const counts = (input: number) =>
      passesOf(planResize({ axes: [axis(input, 4, antialias), axis(input, 4, antialias)] })).length
    expect(counts(8)).toBe(1)
    expect(counts(40)).toBe(2)
    expect(passesOf(planResize({ axes: [axis(400, 1, antialias)] }))).toHaveLength(1)
  })

  test('of integer weights that are rounded at the end are one, or weigh in float32', () => {
    const integers = {
      after: 'output',
      rounding: 'truncate',
      range: [0, 255],
      weightBits: 7,
    } as const
    const linear = (count: number) =>
      passesOf(
        planResize({ axes: Array.from({ length: count }, () => axis(2, 3, LINEAR)), integers }),
      )
    expect(linear(3).map((pass) => pass.integers?.weightBits)).toEqual([7])
    expect(linear(4).map((pass) => pass.integers?.weightBits)).toEqual([undefined, undefined])
  })

  test('are one for every blended axis where each of them is rounded', () => {
    const integers = { after: 'axis', rounding: 'halfUp', range: [0, 255] } as const
    const axes = [axis(2, 3, LINEAR), axis(2, 3, NEAREST), axis(2, 3, LINEAR)]
    const passes = passesOf(planResize({ axes, integers }))
    expect(passes.map(({ blended }) => blended)).toEqual([1, 1])
    expect(passes.map((pass) => pass.integers)).toEqual([integers, integers])
  })

  test('round once, in the last, where sums are rounded at the end', () => {
    const integers = { after: 'output', rounding: 'truncate', range: [0, 255] } as const
    const axes = Array.from({ length: 4 }, () => axis(2, 3, LINEAR))
    const passes = passesOf(planResize({ axes, integers }))
    expect(passes.map((pass) => pass.integers)).toEqual([null, integers])
  })

  test('leave integers that are only copied as they are', () => {
    const integers = { after: 'output', rounding: 'truncate', range: [0, 255] } as const
    const [pass] = passesOf(planResize({ axes: [axis(2, 3, NEAREST)], integers }))
    expect(pass!.integers).toBeNull()
  })

  test('tell a weighted sum of one element from a gather by a spare place', () => {
    const [pass] = passesOf(planResize({ axes: [axis(3, 6, { kind: 'pool' })] }))
    const { tapCount, taps } = pass!.axes[0]!.tables!
    expect(tapCount).toBe(2)
    expect([...taps]).toEqual([0, -1, 0, -1, 1, -1, 1, -1, 2, -1, 2, -1])
  })

  test('keep the marks of an axis that an earlier pass resized', () => {
    const marked = { ...axis(2, 4, LINEAR), extrapolate: true }
    const blended = Array.from({ length: 3 }, () => axis(2, 3, LINEAR))
    const [first, second] = passesOf(planResize({ axes: [...blended, marked] }))
    expect(first!.blended).toBe(3)
    expect([...second!.axes.at(-1)!.tables!.taps]).toEqual([-2, 1, 2, -2])
    expect([...tablesOf(second!, kernelOf(second!)).taps.slice(-4)]).toEqual([
      0xfffffffe, 1, 2, 0xfffffffe,
    ])
  })

  test('keep the marks of an axis that is copied', () => {
    const copied = { ...axis(3, 3, LINEAR), extrapolate: true, roi: ROI } as const
    const plan = planResize({
      axes: [{ ...copied, transformation: 'tf_crop_and_resize' }],
      extrapolationValue: 7,
    })
    const [pass] = passesOf(plan)
    expect([...pass!.axes[0]!.tables!.taps]).toEqual([-2, 1, 2])
    expect(pass!.extrapolated).toBe(7)
  })

  test('bind the rule of their integers', () => {
    const integers = {
      after: 'output',
      rounding: 'halfAway',
      range: [-128, 127],
      wrap: true,
      weightBits: 10,
    } as const
    const plan = planResize({ axes: [axis(2, 3, LINEAR)], integers, extrapolationValue: -2.5 })
    const [pass] = passesOf(plan)
    const { resize } = tablesOf(pass!, kernelOf(pass!))
    const floats = new Float32Array(resize.buffer)
    expect([...resize.slice(0, 2)]).toEqual([3, 1])
    expect(floats[2]).toBe(-2)
    expect(resize[3]).toBe(2)
    expect([...floats.slice(4, 6)]).toEqual([-128, 127])
    expect([...resize.slice(6, 12)]).toEqual([1, 10, 2, 3, 0, 2])
  })

  test('lay the tables of their axes one after another', () => {
    const [pass] = passesOf(planResize({ axes: [axis(2, 3, LINEAR), axis(4, 2, LINEAR)] }))
    const { resize, taps, weights } = tablesOf(pass!, kernelOf(pass!))
    expect([...resize.slice(8, 16)]).toEqual([2, 3, 0, 2, 4, 2, 6, 2])
    expect(taps).toHaveLength(10)
    expect([...weights.slice(6)]).toEqual([0.5, 0.5, 0.5, 0.5])
  })
})
