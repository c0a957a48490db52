import { expect } from '@playwright/test'
import { SPECIAL_COLOURS } from '../src/gpu/colours.ts'
import type { Colours, Painting, Rgb } from '../src/gpu/engine.ts'
import { test } from './conformance/fixture.ts'
import type { Painted } from './conformance/paint.ts'

const TINT: Colours = { kind: 'tint', range: [0, 10], from: [0, 0, 0], to: [1, 1, 1] }
const MAP: Colours = { kind: 'map', map: 'viridis', range: [0, 10] }

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

/** A square of values, painted with `step` elements a pixel onto a canvas that it does not fill. */
function square(length: number, step: number, colours: Colours, value: ValueAt): Painted {
  const data = Array.from({ length: length * length }, (_, i) =>
    value(Math.floor(i / length), i % length),
  )
  const place = { start: -0.37 * step, step }
  const painting = { ...paintingOf(length, length, 1, colours), column: place, row: place }
  const pixels = Math.ceil(length / step) + 1
  return { data, painting, width: pixels, height: pixels }
}

type ValueAt = (row: number, column: number) => number

/** The reds of the pixels that lie wholly inside. */
function inside(pixels: readonly number[], width: number): number[] {
  return Array.from({ length: width * width }, (_, at) => at)
    .filter((at) => [at % width, Math.floor(at / width)].every((x) => x > 0 && x < width - 2))
    .map((at) => pixels[4 * at]!)
}

const PATTERNS: Record<string, ValueAt> = {
  'a checkerboard': (row, column) => 10 * ((row + column) % 2),
  'a grating of one element': (_, column) => 10 * (column % 2),
  'a grating of three elements': (row) => (row % 3 === 0 ? 10 : 0),
  'a grating of five elements': (row, column) => ((row + column) % 5 < 2 ? 10 : 0),
}

for (const [name, value] of Object.entries(PATTERNS)) {
  test(`${name} shrinks to its mean, without a pattern that it does not have`, async ({
    kernels,
  }) => {
    for (const step of [3.1, 7.9, 8, 9.3, 13.7, 16.1, 31, 70]) {
      const painted = square(280, step, TINT, value)
      const { gpu, cpu } = await kernels.page.evaluate(
        (p) => window.conformance.comparePaint(p),
        painted,
      )
      const [shades, means] = [inside(gpu, painted.width), inside(cpu, painted.width)]
      const off = shades.map((shade, at) => Math.abs(shade - means[at]!))
      if (step < 8) expect(Math.max(...off), `${step}`).toBeLessThanOrEqual(1)
      // What the mean of 8 elements itself keeps of a grating is an eighth of its contrast.
      else expect(Math.max(...shades) - Math.min(...shades), `${step}`).toBeLessThanOrEqual(32)
    }
  })
}

test('a lone NaN, infinity or difference is seen in an overview', async ({ kernels }) => {
  const { nan, plus, minus } = SPECIAL_COLOURS
  const lone = (odd: number) => (row: number, column: number) =>
    row === 100 && column === 77 ? odd : 1
  const inf = Number.POSITIVE_INFINITY
  for (const step of [5, 13, 40, 90]) {
    for (const [odd, colour] of [
      [Number.NaN, nan],
      [inf, plus],
      [-inf, minus],
    ] as const) {
      const painted = square(280, step, MAP, lone(odd))
      const { gpu } = await kernels.page.evaluate(
        (p) => window.conformance.comparePaint(p),
        painted,
      )
      const row = Math.floor(100 / step + 0.37)
      const at = row * painted.width + Math.floor(77 / step + 0.37)
      expect(pixel(gpu, at), `${odd} ${step}`).toEqual(opaque(colour))
    }
    const differing = square(280, step, DIVERGING, lone(3))
    const less = Array.from(differing.data, () => 1)
    const painting = { ...differing.painting, of: 'difference' } as const
    const { gpu } = await kernels.page.evaluate((p) => window.conformance.comparePaint(p), {
      ...differing,
      painting,
      less,
    })
    const blue = gpu.filter((_, i) => pixel(gpu, i / 4).join() === opaque([0, 0, 1]).join())
    expect(blue.length, `${step}`).toBeGreaterThan(0)
  }
})

test('differences as far below 0 as above it make no pattern of their own', async ({ kernels }) => {
  for (const step of [2.9, 9.3, 31]) {
    const sign = (row: number, column: number) => ((row + column) % 2 === 0 ? 2 : -2)
    const painted = square(140, step, DIVERGING, sign)
    const less = Array.from(painted.data, () => 0)
    const painting = { ...painted.painting, of: 'difference' } as const
    const { gpu, cpu } = await kernels.page.evaluate((p) => window.conformance.comparePaint(p), {
      ...painted,
      painting,
      less,
    })
    expect(new Set(inside(gpu, painted.width)), `${step}`).toEqual(new Set([0]))
    expect(new Set(inside(cpu, painted.width)), `${step}`).toEqual(new Set([0]))
  }
})

test('a channel, a picture in colour and a long row shrink alike on GPU and CPU', async ({
  kernels,
}) => {
  const rows = 90
  const columns = 130
  const area = rows * columns
  const data = Array.from({ length: 3 * area }, (_, i) => {
    const [slice, row, column] = [Math.floor(i / area), Math.floor(i / columns) % rows, i % columns]
    return (1 + Math.sin((row + slice * 30) / 40) * Math.cos(column / 50)) / 2
  })
  const place = (step: number) => ({ start: -0.4 * step, step })
  for (const [down, across] of [
    [11, 17],
    [0.6, 33],
    [40, 9],
  ] as const) {
    for (const colours of [{ kind: 'rgb', stride: area }, MAP] as const) {
      const painting: Painting = {
        ...{ ...paintingOf(rows, columns, 1, colours), row: place(down), column: place(across) },
      }
      const { difference } = await kernels.page.evaluate(
        (p) => window.conformance.comparePaint(p),
        { data, painting, width: 20, height: 24 },
      )
      expect(difference, `${colours.kind} ${down} ${across}`).toBeLessThanOrEqual(3)
    }
  }
})

test('a slice of a tensor that no binding holds is painted as one that it holds', async ({
  kernels,
}) => {
  const [rows, columns] = [60, 70]
  const area = rows * columns
  const most = 3 * area + 64
  const data = Array.from(
    { length: 10 * area },
    (_, i) => Math.sin(i / 900) + ((i * 7919) % 13) / 9,
  )
  const less = data.map((value, i) => (i % 31 === 5 ? value + 1 : value))
  for (const colours of [{ kind: 'rgb', stride: area }, MAP, DIVERGING] as const) {
    for (const step of [0.37, 9.3]) {
      const place = { start: -0.4 * step, step }
      const of = colours.kind === 'diverging' ? 'difference' : 'output'
      for (const slice of [0, 7]) {
        const painting: Painting = {
          ...paintingOf(rows, columns, 1, colours),
          ...{ of, offset: slice * area, row: place, column: place },
        }
        const plain = { data, painting, width: 20, height: 24 }
        const painted = of === 'difference' ? { ...plain, less } : plain
        const same = await kernels.page.evaluate(
          async ([p, bound]) => {
            const [narrow, whole] = [
              await window.conformance.comparePaint(p, bound),
              await window.conformance.comparePaint(p),
            ]
            return narrow.gpu.every((channel, i) => channel === whole.gpu[i])
          },
          [painted, most] as const,
        )
        expect(same, `${colours.kind} ${step} ${slice}`).toBe(true)
      }
    }
  }
})
