import { describe, expect, it } from 'vitest'
import { atLeast, isInBox, panBy, panByKey, viewedBox } from './overview.ts'

const MOST = 100
const MIDDLE = { k: 4, x: -1.5, y: -1.5 }
const press = (key: string, shiftKey = false) => panByKey({ key, shiftKey }, MIDDLE, MOST)

describe('the viewed part', () => {
  it('is a k-th of the frame, where the zoom put it', () => {
    expect(viewedBox(MIDDLE)).toEqual({ x: 0.375, y: 0.375, width: 0.25, height: 0.25 })
  })

  it('is drawn large enough to be held, inside the frame', () => {
    const corner = viewedBox({ k: 100, x: -99, y: 0 })
    expect(atLeast(corner, 0.1)).toEqual({ x: 0.9, y: 0, width: 0.1, height: 0.1 })
    const box = viewedBox(MIDDLE)
    expect(atLeast(box, 0.1)).toEqual(box)
  })

  it('contains its points and no others', () => {
    expect(isInBox(viewedBox(MIDDLE), 0.5, 0.5)).toBe(true)
    expect(isInBox(viewedBox(MIDDLE), 0.7, 0.5)).toBe(false)
  })
})

describe('moving the view', () => {
  it('goes a quarter of a view by an arrow, a whole one with Shift', () => {
    expect(press('ArrowRight')).toEqual({ k: 4, x: -1.75, y: -1.5 })
    expect(press('ArrowUp', true)).toEqual({ k: 4, x: -1.5, y: -0.5 })
    expect(press('Enter')).toBeNull()
  })

  it('stops at the edge', () => {
    const edge = { k: 4, x: -3, y: 0 }
    expect(panByKey({ key: 'ArrowRight', shiftKey: false }, edge, MOST)).toEqual(edge)
    expect(panBy(MIDDLE, 1, -1, MOST)).toEqual({ k: 4, x: -3, y: 0 })
  })

  it('follows a drag across the whole frame', () => {
    expect(panBy(MIDDLE, 0.25, 0, MOST)).toEqual({ k: 4, x: -2.5, y: -1.5 })
  })
})
