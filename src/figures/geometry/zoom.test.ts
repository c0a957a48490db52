import { expect, test } from 'vitest'
import { NO_ZOOM } from '../../scene/scene.ts'
import { planeGeometry } from './plane.ts'
import { testPlan } from './testPlans.ts'
import { cellSize, outputCells, planeView } from './view.ts'
import { centreOn, isInView, limitZoom, needsZoom, strongestZoom, zoomBy } from './zoom.ts'

const small = { rows: testPlan(4, 6), columns: testPlan(5, 10) }
const large = { rows: testPlan(512, 8192), columns: testPlan(512, 8192) }

test('the strongest zoom fills the view with one element of an axis of 8192', () => {
  const zoom = { k: strongestZoom(large), x: 0, y: 0 }
  const geometry = planeGeometry(large)
  const view = planeView(geometry, 300, 300, zoom)
  expect(cellSize(view.columns, outputCells(geometry.columns))).toBeGreaterThan(290)
})

test('a zoom is limited to the frame', () => {
  expect(limitZoom({ k: 0.3, x: 5, y: 5 }, 10)).toEqual(NO_ZOOM)
  expect(limitZoom({ k: 2, x: 0.5, y: -3 }, 10)).toEqual({ k: 2, x: 0, y: -1 })
  expect(limitZoom({ k: 99, x: 0, y: 0 }, 10).k).toBe(10)
  expect(limitZoom({ k: Number.NaN, x: 0, y: 0 }, 10)).toEqual(NO_ZOOM)
})

test('zooming about a point leaves it where it is', () => {
  const before = { k: 2, x: -0.6, y: -0.2 }
  const after = zoomBy(before, 3, 100, 0.25, 0.75)
  expect((0.25 - after.x) / after.k).toBeCloseTo((0.25 - before.x) / before.k, 12)
  expect((0.75 - after.y) / after.k).toBeCloseTo((0.75 - before.y) / before.k, 12)
})

test('zooming in and out again shows the whole picture', () => {
  expect(zoomBy(zoomBy(NO_ZOOM, 4, 100), 1 / 4, 100)).toEqual(NO_ZOOM)
  expect(zoomBy({ k: 7, x: -3, y: -2 }, 0, 100)).toEqual(NO_ZOOM)
})

test('a point that is centred on is in view', () => {
  const zoom = { k: 10, x: 0, y: 0 }
  expect(isInView(zoom, 0.5, 0.5)).toBe(false)
  expect(isInView(centreOn(zoom, 0.5, 0.5, 100), 0.5, 0.5)).toBe(true)
})

test('zoom is needed where cells are too small to tell apart', () => {
  expect(needsZoom(small, 340, 270)).toBe(false)
  expect(needsZoom(large, 340, 270)).toBe(true)
})
