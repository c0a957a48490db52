import { expect, it } from 'vitest'
import { planes } from './image.ts'

it('lays pixels out as planes of red, green and blue from 0 to 1', () => {
  const rgba = new Uint8ClampedArray([255, 0, 51, 255, 0, 102, 204, 0])
  expect([...planes(rgba)]).toEqual([1, 0, 0, 102 / 255, 51 / 255, 204 / 255].map(Math.fround))
})
