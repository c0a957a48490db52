import { expect } from '@playwright/test'
import { SPECIAL_COLOURS } from '../src/gpu/colours.ts'
import type { Colours, Painting, Rgb } from '../src/gpu/engine.ts'
import { test } from './conformance/fixture.ts'
import type { Painted } from './conformance/paint.ts'

const TINT: Colours = { kind: 'tint', range: [0, 10], from: [0, 0, 0], to: [1, 1, 1] }
const MAP: Colours = { kind: 'map', range: [0, 10] }

/** One row of values, every element `pixels` wide. */
function row(data: number[], pixels: number, colours: Colours): Painted {
  const width = data.length * pixels
  const painting = paintingOf(1, data.length, pixels, colours)
  return { data, painting, width, height: pixels }
}

function paintingOf(rows: number, columns: number, pixels: number, colours: Colours): Painting {
  const place = { start: 0, step: 1 / pixels }
  return { of: 'output', offset: 0, rows, columns, column: place, row: place, colours }
}

const pixel = (gpu: readonly number[], at: number) => gpu.slice(4 * at, 4 * at + 4)
const opaque = (rgb: Rgb) => [...rgb.map((part) => Math.round(255 * part)), 255]

test('a magnified element has hard edges', async ({ kernels }) => {
  const painted = row([0, 10], 3, TINT)
  const { gpu } = await kernels.page.evaluate((p) => window.conformance.comparePaint(p), painted)
  const shades = Array.from({ length: 6 }, (_, x) => pixel(gpu, x)[0])
  expect(shades).toEqual([0, 0, 0, 255, 255, 255])
})

for (const [name, colours] of [
  ['a tint', TINT],
  ['the map', MAP],
  ['rgb', { kind: 'rgb', stride: 4 }],
] as const) {
  test(`NaN and infinities have colours of their own in ${name}`, async ({ kernels }) => {
    const [nan, inf] = [Number.NaN, Number.POSITIVE_INFINITY]
    const slices = colours.kind === 'rgb' ? [0, 0, 0, 0, 0, 0, 0, 0] : []
    const painted = {
      ...row([nan, inf, -inf, 1], 1, colours),
      data: [nan, inf, -inf, 1, ...slices],
    }
    const { gpu } = await kernels.page.evaluate((p) => window.conformance.comparePaint(p), painted)
    const { nan: none, plus, minus } = SPECIAL_COLOURS
    expect([0, 1, 2].map((x) => pixel(gpu, x))).toEqual([none, plus, minus].map(opaque))
    expect(gpu.slice(12, 16)).not.toEqual(opaque(none))
  })
}

test('nothing is painted outside the tensor', async ({ kernels }) => {
  const painted = row([5, 5], 2, TINT)
  const painting = { ...painted.painting, column: { start: -0.5, step: 0.5 } }
  const { gpu } = await kernels.page.evaluate((p) => window.conformance.comparePaint(p), {
    ...painted,
    painting,
    width: 6,
  })
  const alphas = Array.from({ length: 6 }, (_, x) => pixel(gpu, x)[3])
  expect(alphas).toEqual([0, 255, 255, 255, 255, 0])
})

test('elements smaller than a pixel are averaged', async ({ kernels }) => {
  const data = Array.from({ length: 64 }, (_, i) => ((i + Math.floor(i / 8)) % 2 === 0 ? 0 : 10))
  const painting = paintingOf(8, 8, 1 / 4, TINT)
  const { gpu } = await kernels.page.evaluate((p) => window.conformance.comparePaint(p), {
    data,
    painting,
    width: 2,
    height: 2,
  })
  for (let at = 0; at < 4; at++) {
    const [shade] = pixel(gpu, at)
    expect(Math.abs(shade! - 127.5)).toBeLessThanOrEqual(1)
  }
})

test('the GPU paints what the CPU paints', async ({ kernels }) => {
  const data = Array.from({ length: 3 * 12 * 10 }, (_, i) => ((i * 37) % 101) / 10)
  for (const colours of [TINT, MAP, { kind: 'rgb', stride: 120 }] as const) {
    for (const step of [0.13, 0.71, 2.3]) {
      // No sample falls on the border of two elements, where float32 and float64 part.
      const place = { start: -1.03, step }
      const painting = { ...paintingOf(12, 10, 1, colours), column: place, row: place }
      const { difference } = await kernels.page.evaluate(
        (p) => window.conformance.comparePaint(p),
        { data, painting, width: 17, height: 19 },
      )
      expect(difference, `${colours.kind} ${step}`).toBeLessThanOrEqual(2)
    }
  }
})

const DIVERGING: Colours = {
  kind: 'diverging',
  limit: 2,
  less: [1, 0, 0],
  equal: [1, 1, 1],
  more: [0, 0, 1],
}

test('a difference is painted from both outputs, in the colours of its sign', async ({
  kernels,
}) => {
  const painted: Painted = { ...row([1, 3, 0, 1], 1, DIVERGING), less: [1, 1, 2, 9] }
  const painting = { ...painted.painting, of: 'difference' } as const
  const { gpu, difference } = await kernels.page.evaluate(
    (p) => window.conformance.comparePaint(p),
    { ...painted, painting },
  )
  const [white, red, blue] = [opaque([1, 1, 1]), opaque([1, 0, 0]), opaque([0, 0, 1])]
  expect([0, 1, 2, 3].map((x) => pixel(gpu, x))).toEqual([white, blue, red, red])
  expect(difference).toBeLessThanOrEqual(1)
})

test('NaN less NaN and ∞ less ∞ are nothing, and what is no distance has its own colour', async ({
  kernels,
}) => {
  const [nan, inf] = [Number.NaN, Number.POSITIVE_INFINITY]
  const painted: Painted = {
    ...row([nan, inf, -inf, nan, 1, inf, 1, 1], 1, DIVERGING),
    less: [nan, inf, -inf, 1, nan, 1, inf, -inf],
  }
  const painting = { ...painted.painting, of: 'difference' } as const
  const { gpu, difference } = await kernels.page.evaluate(
    (p) => window.conformance.comparePaint(p),
    { ...painted, painting },
  )
  const { nan: none, plus, minus } = SPECIAL_COLOURS
  const equal: Rgb = [1, 1, 1]
  const colours = [equal, equal, equal, none, none, plus, minus, plus]
  expect(colours.map((_, x) => pixel(gpu, x))).toEqual(colours.map(opaque))
  expect(difference).toBeLessThanOrEqual(1)
})
