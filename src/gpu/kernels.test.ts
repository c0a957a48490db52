import { expect, test } from 'vitest'
import type { AxisSpec, Filter } from '../core/axisSpec.ts'
import { planResize } from '../core/resizePlan.ts'
import { BLEND, BLEND_FIXED, BLEND_ROUNDED, inFloat16, kernelFor, NEAREST } from './kernels.ts'
import { passesOf } from './passes.ts'
import { walkOf } from './planes.ts'

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

const wide = (filter: Filter, input = 500, output = 1000): AxisSpec => ({
  ...axis(filter),
  input,
  output,
})
const COPIED = { ...wide({ kind: 'copy' }), output: 500 }
const nameOf = (...axes: readonly AxisSpec[]) => kernelFor(planResize({ axes })).name

test('planes are made row by row where an output reads one, two or four elements along each axis', () => {
  const filters: readonly Filter[] = [
    { kind: 'nearest', rounding: 'floor' },
    { kind: 'linear' },
    { kind: 'cubic', a: -0.75, excludeOutside: false },
  ]
  for (const rows of filters) {
    const kernel = rows.kind === 'nearest' ? 'copyRows.wgsl' : 'walk.wgsl'
    for (const columns of filters) expect(nameOf(wide(rows), wide(columns))).toContain(kernel)
    expect(nameOf(wide(rows), COPIED)).toContain(kernel)
    expect(nameOf(COPIED, wide(rows))).toContain('copyRows.wgsl')
  }
})

test('planes of many neighbours are kept row by row, as wide as there is room for', () => {
  const antialias: Filter = { kind: 'antialias', shape: 'cubic', excludeOutside: true }
  const kernel = (output: number) =>
    kernelFor(planResize({ axes: [wide(antialias, 1000, output), wide(antialias, 1000, output)] }))
  expect(kernel(250).name).toBe('tile.wgsl')
  expect([250, 100, 50].map((output) => kernel(output).constants.width)).toEqual([60, 20, 8])
  expect(kernel(25).name).toBe('blend.wgsl')
})

test('columns that grow are made four at once where rows are whole fours', () => {
  const cubic: Filter = { kind: 'cubic', a: -0.75, excludeOutside: false }
  const columns = (...axis: Parameters<typeof wide>) => nameOf(wide(cubic), wide(...axis)).slice(12)
  expect(columns(cubic)).toBe('columnsTogether.wgsl')
  expect(columns(LINEAR.filter)).toBe('columnsTogether.wgsl')
  expect(columns(cubic, 500, 998)).toBe('columnsApart.wgsl')
  expect(columns(cubic, 1000, 500)).toBe('columnsApart.wgsl')
  expect(columns(NEAR.filter)).toBe('columnsApart.wgsl')
})

test('elements are made one by one where planes are narrow, read nothing in places, or are not all', () => {
  const { filter } = LINEAR
  expect(nameOf(wide(filter), wide(filter, 10, 20))).toBe('blend.wgsl')
  expect(nameOf(wide(filter), wide(filter), wide(filter))).toBe('blend.wgsl')
  const leaving: AxisSpec = {
    ...wide(filter),
    transformation: 'tf_crop_and_resize',
    roi: { start: -0.5, end: 1, arithmetic: 'float64' },
    extrapolate: true,
  }
  expect(nameOf(wide(filter), leaving)).toBe('blend.wgsl')
})

test('narrower planes are walked by fewer threads side by side', () => {
  const lanes = (output: number) =>
    walkOf(passesOf(planResize({ axes: [wide(NEAR.filter), wide(NEAR.filter, 10, output)] }))[0]!)
      ?.lanes
  expect([1999, 256, 128, 64, 32, 300].map(lanes)).toEqual([64, 64, 32, 16, 8, 16])
})

test('the text of every kernel is whole: bindings, entry point and the value of an element', () => {
  for (const { source } of [NEAREST, BLEND, BLEND_ROUNDED, BLEND_FIXED]) {
    for (const part of ['var<uniform> resize', '@compute', 'fn valueOf(']) {
      expect(source.split(part)).toHaveLength(2)
    }
  }
})

test('a kernel for float16 differs in the type of what is stored alone', () => {
  const { source } = inFloat16(BLEND)
  expect(source.startsWith('enable f16;\nalias Stored = f16;\n')).toBe(true)
  expect(source.slice(source.indexOf('alias Loaded'))).toBe(
    BLEND.source.slice(BLEND.source.indexOf('alias Loaded')),
  )
})
