import { expect, it } from 'vitest'
import { Planes } from './image.ts'

it('lays pixels out as planes of red, green and blue from 0 to 1, strip by strip', () => {
  const planes = new Planes(3)
  planes.add(Uint8ClampedArray.of(255, 0, 51, 255, 0, 102, 204, 0))
  expect(planes.share).toBeCloseTo(2 / 3)
  planes.add(Uint8ClampedArray.of(1, 2, 3, 255))
  const expected = [255, 0, 1, 0, 102, 2, 51, 204, 3].map((byte) => byte / 255)
  expect([...planes.data]).toEqual(expected.map(Math.fround))
})

it('knows the range of what it took', () => {
  const planes = new Planes(1)
  planes.add(Uint8ClampedArray.of(51, 102, 204, 255))
  expect(planes.range).toEqual([51, 204].map((byte) => Math.fround(byte / 255)))
})
