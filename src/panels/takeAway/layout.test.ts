import { describe, expect, test } from 'vitest'
import { FOOT, HEAD, MARGIN, placePanels } from './layout.ts'

const panel = { width: 440, height: 300, scaled: false }

describe('placePanels', () => {
  test('places one panel at the margin, on paper of its width', () => {
    const { places, width, bottom } = placePanels([panel], 50)
    expect(places).toEqual([{ x: MARGIN, y: 50 }])
    expect(width).toBe(440 + 2 * MARGIN)
    expect(bottom).toBe(50 + HEAD + 300)
  })

  test('places several in two columns, each row below the highest of the one before', () => {
    const { places } = placePanels([panel, { ...panel, height: 200 }, panel], 0)
    expect(places[0]!.y).toBe(places[1]!.y)
    expect(places[0]!.x).toBeLessThan(places[1]!.x)
    expect(places[2]).toEqual({ x: places[0]!.x, y: expect.any(Number) })
    expect(places[2]!.y).toBeGreaterThan(HEAD + 300)
  })

  test('keeps room below a panel for what its colours mean', () => {
    const { bottom } = placePanels([{ ...panel, scaled: true }], 0)
    expect(bottom).toBe(HEAD + 300 + FOOT)
  })

  test('keeps columns wide enough for captions', () => {
    expect(placePanels([{ ...panel, width: 100 }], 0).inner).toBe(320)
  })
})
