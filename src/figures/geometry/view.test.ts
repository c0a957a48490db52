import { describe, expect, test } from 'vitest'
import { axisGeometry } from './axisGeometry.ts'
import { paintingPlace } from './painting.ts'
import { gridPath } from './paths.ts'
import { testPlan } from './testPlans.ts'
import {
  axisView,
  cellAt,
  cellSize,
  edgePixel,
  inputCells,
  labelPixel,
  outputCells,
  pixel,
  planeView,
  positionAt,
  visibleCells,
} from './view.ts'

const axis = axisGeometry(testPlan(5, 10))
const large = axisGeometry(testPlan(512, 8192))

describe('a view', () => {
  test('without zoom shows the whole frame', () => {
    const view = axisView(axis, 300)
    expect(pixel(view, axis.frameStart)).toBeCloseTo(0, 9)
    expect(pixel(view, axis.frameEnd)).toBeCloseTo(300, 9)
  })

  test('under zoom k and shift s puts share p of the frame at k·p + s of its size', () => {
    const view = axisView(axis, 300, 4, -1.5)
    const middle = (axis.frameStart + axis.frameEnd) / 2
    expect(pixel(view, middle)).toBeCloseTo(300 * (4 * 0.5 - 1.5), 9)
  })

  test('finds the position of a pixel', () => {
    const view = axisView(axis, 300, 3, -0.7)
    expect(positionAt(view, pixel(view, 0.37))).toBeCloseTo(0.37, 12)
  })

  test('finds the cell under the centre of every cell', () => {
    const view = axisView(axis, 333)
    for (const cells of [inputCells(axis), outputCells(axis)]) {
      for (let i = 0; i < cells.count; i++) {
        expect(cellAt(view, cells, edgePixel(view, cells, i + 0.5))).toBe(i)
      }
    }
  })

  test('has no cell beside the grid', () => {
    const view = axisView(axis, 333)
    expect(cellAt(view, outputCells(axis), 0)).toBeNull()
    expect(cellAt(view, outputCells(axis), 333)).toBeNull()
  })
})

test('the label of a cell larger than the view stands in the part that is seen', () => {
  const view = axisView(axis, 300, 20, -9)
  const { first } = visibleCells(view, outputCells(axis))
  const px = labelPixel(view, outputCells(axis), first)
  expect(px).toBeGreaterThan(0)
  expect(px).toBeLessThan(300)
})

describe('visible cells', () => {
  test('are all without zoom', () => {
    expect(visibleCells(axisView(axis, 300), outputCells(axis))).toEqual({ first: 0, last: 10 })
  })

  test('are those that reach into the view, and no others', () => {
    const view = axisView(large, 300, 1000, -499.7)
    const cells = outputCells(large)
    const { first, last } = visibleCells(view, cells)
    expect(last - first).toBeLessThan(12)
    expect(edgePixel(view, cells, first)).toBeLessThanOrEqual(0)
    expect(edgePixel(view, cells, first + 1)).toBeGreaterThan(0)
    expect(edgePixel(view, cells, last - 1)).toBeLessThan(300)
    expect(edgePixel(view, cells, last)).toBeGreaterThanOrEqual(300)
  })

  test('are none where the grid is out of view', () => {
    const narrow = axisGeometry(testPlan(4, 40, { transformation: 'align_corners' }))
    const view = axisView(narrow, 300, 30, 0)
    const { first, last } = visibleCells(view, outputCells(narrow))
    expect(last).toBeLessThanOrEqual(first)
  })
})

describe('a grid', () => {
  test('has a line at every edge of cells that are large enough', () => {
    const view = axisView(axis, 300)
    const path = gridPath(view, view, inputCells(axis), inputCells(axis))
    expect(path.match(/M/g)).toHaveLength(12)
  })

  test('keeps only its border where cells are too small', () => {
    const view = axisView(large, 300)
    const path = gridPath(view, view, outputCells(large), outputCells(large))
    expect(path.match(/M/g)).toHaveLength(4)
  })
})

test('a painting has its element edges on the pixels of the drawn edges', () => {
  const plane = { rows: axis, columns: large }
  const view = planeView(plane, 400, 250, { k: 3, x: -1.2, y: -0.4 })
  for (const of of ['input', 'output'] as const) {
    const { column, row, rows, columns } = paintingPlace(of, plane, view, 2)
    const cells = of === 'input' ? inputCells : outputCells
    expect([rows, columns]).toEqual([cells(axis).count, cells(large).count])
    const x = edgePixel(view.columns, cells(large), 7) * 2
    expect(column.start + x * column.step).toBeCloseTo(7, 6)
    const y = edgePixel(view.rows, cells(axis), 3) * 2
    expect(row.start + y * row.step).toBeCloseTo(3, 9)
    expect(1 / column.step).toBeCloseTo(cellSize(view.columns, cells(large)) * 2, 9)
  }
})
