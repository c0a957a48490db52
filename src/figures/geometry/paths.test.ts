import { describe, expect, test } from 'vitest'
import { axisGeometry, inputCentre } from './axisGeometry.ts'
import {
  arrowPath,
  centres,
  dotsPath,
  outerCentresPath,
  samples,
  samplesPath,
  tracePaths,
} from './paths.ts'
import { testPlan } from './testPlans.ts'
import { axisView, inputCells } from './view.ts'

const plan = testPlan(5, 10)
const axis = axisGeometry(plan)
const view = axisView(axis, 500)
const dots = (path: string) => path.match(/M/g)?.length ?? 0

describe('samples', () => {
  test('of step 1 are hollow outside the outer centres', () => {
    const own = samples(plan, axis, view, 'step1')
    expect(own).toHaveLength(10)
    expect(dots(samplesPath(own, own, true))).toBe(10 * 10 - 8 * 8)
    expect(dots(samplesPath(own, own, false))).toBe(8 * 8)
  })

  test('of step 2 are all inside, each moved one with a trace', () => {
    const own = samples(plan, axis, view, 'step2')
    expect(dots(samplesPath(own, own, true))).toBe(0)
    const { lines, dots: starts } = tracePaths(own, own)
    expect(dots(lines)).toBe(10 * 10 - 8 * 8)
    expect(dots(starts)).toBe(10 * 10 - 8 * 8)
  })

  test('stay hollow in step 2 where indices are pulled instead', () => {
    const cubic = testPlan(5, 10, { edge: 'index' })
    const own = samples(cubic, axisGeometry(cubic), view, 'step2')
    expect(dots(samplesPath(own, own, true))).toBe(10 * 10 - 8 * 8)
    expect(tracePaths(own, own).lines).toBe('')
  })

  test('out of view are left out', () => {
    const long = testPlan(512, 8192)
    const geometry = axisGeometry(long)
    const zoomed = axisView(geometry, 300, 400, -200)
    expect(samples(long, geometry, zoomed, 'step1').length).toBeLessThan(30)
  })
})

test('dots stand at every crossing of rows and columns', () => {
  expect(dotsPath([1, 2], [3, 4])).toBe('M3 1h0M4 1h0M3 2h0M4 2h0')
  expect(centres(view, inputCells(axis))).toHaveLength(5)
})

test('an arrow ends short of its tap; one too short for a head has none', () => {
  const { line, head } = arrowPath(0, 0, 100, 0, 10)
  expect(line).toBe('M0 0L90 0')
  expect(head).toMatch(/^M90 0L/)
  expect(arrowPath(0, 0, 5, 0, 10).head).toBe('')
})

describe('the rectangle of outer centres', () => {
  test('has four sides without zoom', () => {
    expect(dots(outerCentresPath(view, view, inputCells(axis), inputCells(axis)))).toBe(4)
  })

  test('is cut to the view under the strongest zoom', () => {
    const geometry = axisGeometry(testPlan(8192, 8192))
    const cells = inputCells(geometry)
    const { frameStart, frameEnd } = geometry
    const share = (inputCentre(geometry, 0) - frameStart) / (frameEnd - frameStart)
    const corner = axisView(geometry, 300, 8192, 0.5 - 8192 * share)
    const path = outerCentresPath(corner, corner, cells, cells)
    expect(dots(path)).toBe(2)
    expect(Math.max(...path.match(/[\d.]+/g)!.map(Number))).toBeLessThan(310)
    const middle = axisView(geometry, 300, 8192, -4000)
    expect(outerCentresPath(middle, middle, cells, cells)).toBe('')
  })
})
