// The kernels that make rows of the last two axes at once: any shape, on a real adapter.
import { expect } from '@playwright/test'
import fc from 'fast-check'
import type { AxisSpec, Filter } from '../src/core/axisSpec.ts'
import type { openKernels } from './conformance/browser.mjs'
import { test } from './conformance/fixture.ts'

type Page = Awaited<ReturnType<typeof openKernels>>['page']

const NEAREST: Filter = { kind: 'nearest', rounding: 'floor' }
const LINEAR: Filter = { kind: 'linear' }
const CUBIC: Filter = { kind: 'cubic', a: -0.75, excludeOutside: false }
const antialias = (shape: 'box' | 'linear' | 'cubic'): Filter => ({
  kind: 'antialias',
  shape,
  a: -0.5,
  excludeOutside: true,
})

function axis(input: number, output: number, filter: Filter): AxisSpec {
  return {
    input,
    output,
    transformation: 'half_pixel',
    rescale: { by: 'lengths', order: 'ratio' },
    arithmetic: 'float64',
    singlePixel: 'formula',
    edge: filter.kind === 'cubic' ? 'index' : 'coordinate',
    filter,
  }
}

const copied = (length: number) => axis(length, length, { kind: 'copy' })

/** Runs axes through the kernels and tells which one that was. */
async function run(page: Page, axes: readonly AxisSpec[], values?: readonly number[]) {
  return page.evaluate(
    async ([spec, data]) => ({
      kernel: window.conformance.kernelName(spec),
      units: await window.conformance.compareWithCpu(spec, data),
    }),
    [{ axes }, values] as const,
  )
}

/** Lengths of some planes: widths are of any kind, multiples of nothing included. */
const shapes = fc.record({
  planes: fc.integer({ min: 1, max: 5 }),
  rows: fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 })),
  columns: fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 24, max: 600 })),
  transformation: fc.constantFrom('half_pixel', 'align_corners', 'asymmetric'),
})

const WALKED = { nearest: NEAREST, linear: LINEAR, cubic: CUBIC }

for (const [rowName, rowFilter] of Object.entries(WALKED)) {
  for (const [columnName, columnFilter] of Object.entries(WALKED)) {
    test(`rows of ${rowName} and columns of ${columnName} are walked as the CPU goes`, async ({
      kernels,
    }) => {
      for (const { planes, rows, columns, transformation } of fc.sample(shapes, {
        numRuns: 8,
        seed: 4,
      })) {
        const axes = [
          copied(planes),
          { ...axis(...rows, rowFilter), transformation },
          { ...axis(...columns, columnFilter), transformation },
        ]
        const { kernel, units } = await run(kernels.page, axes)
        const entry = rowFilter === NEAREST ? 'copyRows.wgsl' : 'walk.wgsl'
        expect(kernel, JSON.stringify(axes)).toContain(entry)
        const copies = rowFilter === NEAREST && columnFilter === NEAREST
        expect(units, JSON.stringify(axes)).toBeLessThanOrEqual(copies ? 0 : 4)
      }
    })
  }
}

for (const [name, filter] of Object.entries({ LINEAR, CUBIC })) {
  test(`${name} columns that grow are made four at once as the CPU makes them`, async ({
    kernels,
  }) => {
    const arbitrary = fc.record({
      rows: fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 })),
      columns: fc
        .tuple(fc.integer({ min: 6, max: 100 }), fc.integer({ min: 10, max: 40 }))
        .map(([output, tenths]) => [Math.ceil((40 * output) / tenths), 4 * output] as const),
      rowFilter: fc.constantFrom(...Object.values(WALKED)),
    })
    for (const { rows, columns, rowFilter } of fc.sample(arbitrary, { numRuns: 10, seed: 4 })) {
      const axes = [copied(2), axis(...rows, rowFilter), axis(...columns, filter)]
      const { kernel, units } = await run(kernels.page, axes)
      if (columns[1] >= 2 * columns[0]) expect(kernel).toContain('columnsTogether.wgsl')
      expect(units, JSON.stringify(axes)).toBeLessThanOrEqual(4)
    }
  })
}

for (const [name, filter] of Object.entries(WALKED)) {
  test(`${name} is walked where one of the last two axes is copied, and over channels`, async ({
    kernels,
  }) => {
    const most = filter === NEAREST ? 0 : 4
    for (const axes of [
      [copied(3), axis(17, 31, filter), copied(77)],
      [copied(3), copied(17), axis(50, 123, filter)],
      [copied(2), axis(9, 14, filter), axis(11, 29, filter), copied(3)],
      [copied(2), axis(9, 5, filter), axis(11, 7, filter), copied(64)],
    ]) {
      const { kernel, units } = await run(kernels.page, axes)
      expect(kernel, JSON.stringify(axes)).toMatch(/walk|copyRows/)
      expect(units, JSON.stringify(axes)).toBeLessThanOrEqual(most)
    }
  })
}

/** How many times an axis shrinks, and how long it is then. */
const shrunk = (longest: number) =>
  fc
    .record({
      output: fc.integer({ min: 1, max: longest }),
      times: fc.integer({ min: 11, max: 90 }).map((i) => i / 10),
    })
    .map(({ output, times }) => [Math.ceil(output * times), output] as const)

for (const shape of ['box', 'linear', 'cubic'] as const) {
  test(`widened ${shape} filters are blended row by row as the CPU does`, async ({ kernels }) => {
    const filter = antialias(shape)
    const arbitrary = fc.record({
      planes: fc.integer({ min: 1, max: 3 }),
      rows: shrunk(12),
      columns: shrunk(70),
    })
    const names = new Set<string>()
    for (const { planes, rows, columns } of fc.sample(arbitrary, { numRuns: 14, seed: 4 })) {
      const axes = [copied(planes), axis(...rows, filter), axis(...columns, filter)]
      const { kernel, units } = await run(kernels.page, axes)
      names.add(kernel)
      expect(units, JSON.stringify(axes)).toBeLessThanOrEqual(4)
    }
    expect([...names]).toContain('tile.wgsl')
  })
}

test('NaN and infinities reach the same elements of a plane as on the CPU', async ({ kernels }) => {
  const [nan, inf] = [Number.NaN, Number.POSITIVE_INFINITY]
  const values = Array.from({ length: 3600 }, (_, i) => (i % 97) / 8)
  for (const [i, value] of [nan, inf, -inf, nan, inf].entries()) values[i * 811 + 45] = value
  const grows = [NEAREST, LINEAR, CUBIC].flatMap((filter) =>
    // A width that is whole fours, and one that is not.
    [200, 203].flatMap((width) => [
      [axis(40, 70, filter), axis(90, width, filter)],
      [copied(40), axis(90, width, filter)],
    ]),
  )
  const shrinks = [antialias('linear'), antialias('cubic')].map((filter) => [
    axis(40, 11, filter),
    axis(90, 30, filter),
  ])
  for (const axes of [...grows, ...shrinks]) {
    const { kernel, units } = await run(kernels.page, axes, values)
    expect(kernel).toMatch(grows.includes(axes) ? /walk|copyRows/ : /tile/)
    expect(units, JSON.stringify(axes)).toBeLessThanOrEqual(4)
  }
})

test('planes of more than 65,535 workgroups are made to their end', async ({ kernels }) => {
  const axes = [copied(70_000), axis(1, 2, LINEAR), axis(3, 24, LINEAR)]
  const { kernel, units } = await run(kernels.page, axes)
  expect(kernel).toContain('walk.wgsl')
  expect(units).toBeLessThanOrEqual(4)
})

test('tensors larger than a binding are resized slice by slice', async ({ kernels }) => {
  const most = 40_000
  const leaving: AxisSpec = {
    ...axis(90, 70, LINEAR),
    transformation: 'tf_crop_and_resize',
    roi: { start: -0.25, end: 1, arithmetic: 'float64' },
    extrapolate: true,
  }
  for (const axes of [
    [copied(300), axis(10, 17, NEAREST), axis(15, 31, NEAREST)],
    [copied(300), axis(10, 17, CUBIC), axis(15, 31, LINEAR)],
    [axis(400, 70, antialias('linear')), axis(300, 120, antialias('cubic'))],
    [leaving, axis(200, 400, LINEAR), copied(3)],
    [axis(150, 300, NEAREST), copied(20), axis(8, 9, LINEAR), axis(2, 3, LINEAR)],
    // None of these starts where a binding may, or is as short as one: they are copied in blocks.
    [copied(30), axis(31, 61, NEAREST), axis(51, 101, NEAREST)],
    [copied(30), axis(61, 31, LINEAR), axis(101, 51, LINEAR)],
    [axis(2, 3, LINEAR), axis(20, 31, CUBIC), axis(30, 61, NEAREST), axis(31, 33, LINEAR)],
    [axis(40, 3, antialias('linear')), copied(81), copied(63)],
  ]) {
    const difference = await kernels.page.evaluate(
      ([spec, limit]) => window.conformance.compareSliced(spec, limit),
      [{ axes }, most] as const,
    )
    const copies = axes.every(({ filter }) => filter === NEAREST || filter.kind === 'copy')
    expect(difference, JSON.stringify(axes)).toBeLessThanOrEqual(copies ? 0 : 1e-4)
  }
})
