import { describe, expect, test } from 'vitest'
import { blockOf, spansOf } from './minify.ts'

const listed = (...args: Parameters<typeof spansOf>) => {
  const { first, end, head, tail, share } = spansOf(...args)
  return Array.from(first, (_, x) => [first[x], end[x], head[x], tail[x], share[x]])
}

describe('the elements below a pixel', () => {
  test('are the one at its centre where elements are larger', () => {
    expect(listed(0, 0.5, 4, 2).map(([first, end]) => [first, end])).toEqual([
      ...[
        [0, 1],
        [0, 1],
      ],
      ...[
        [1, 2],
        [1, 2],
      ],
    ])
  })

  test('are all that it covers where they are smaller, those at its ends by their area', () => {
    expect(listed(0, 2.5, 2, 5)).toEqual([
      [0, 3, 1, 0.5, 1],
      [2, 5, 0.5, 1, 1],
    ])
  })

  test('are none outside the tensor, and fill a share of a pixel across its border', () => {
    expect(listed(-3, 2, 4, 2)).toEqual([
      [0, 0, 0, 0, 0],
      [0, 1, 1, 1, 0.5],
      [1, 2, 1, 1, 0.5],
      [0, 0, 0, 0, 0],
    ])
  })

  test('weigh as much as the pixel is wide', () => {
    const { first, end, head, tail } = spansOf(0.3, 7.7, 50, 400)
    for (let x = 0; x < 50; x++) {
      expect(head[x]! + tail[x]! + end[x]! - first[x]! - 2).toBeCloseTo(7.7, 9)
    }
  })
})

test('an overview has at least 4 values below a pixel, and none is made for up to 8 elements', () => {
  expect([0.1, 1, 7.9, 8, 15.9, 16, 31, 32, 70, 1e3].map(blockOf)).toEqual([
    ...[1, 1, 1, 2, 2, 2, 2, 4, 8, 64],
  ])
})
