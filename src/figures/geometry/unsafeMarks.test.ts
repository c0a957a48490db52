import { describe, expect, test } from 'vitest'
import { borderPoints, cornersPath, diamondsPath } from './unsafeMarks.ts'
import { axisView, type Cells, type View } from './view.ts'

const cells = (count: number): Cells => ({ start: 0, end: 1, count })
const view = (size: number): View => {
  const axis = axisView({ frameStart: 0, frameEnd: 1 }, size)
  return { rows: axis, columns: axis }
}
const unsafe = { rows: [1], columns: [2] }

describe('marks of outputs that read another element than exactly', () => {
  test('fold the corner of every cell of a marked row or column, once', () => {
    const path = cornersPath(view(300), cells(4), cells(4), unsafe)
    expect(path.split('Z').length - 1).toBe(4 + 4 - 1)
  })

  test('fold no corner of cells that are too small, and none without marks', () => {
    expect(cornersPath(view(100), cells(40), cells(40), unsafe)).toBe('')
    expect(cornersPath(view(300), cells(4), cells(4), { rows: [], columns: [] })).toBe('')
  })

  test('stand at the border where marked rows and columns meet it', () => {
    const points = borderPoints(view(400), cells(4), cells(4), unsafe)
    expect(points).toHaveLength(2)
    const [[x, top], [left, y]] = points as [[number, number], [number, number]]
    expect(x).toBeGreaterThan(y)
    expect(top).toBe(left)
  })

  test('on one pixel are drawn once', () => {
    expect(
      diamondsPath([
        [3, 4],
        [3.001, 4],
      ]).split('Z'),
    ).toHaveLength(2)
  })
})
