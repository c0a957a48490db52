import { expect, it } from 'vitest'
import type { LengthFromScale } from '../../runtimes/runtime.ts'
import { floorStory } from './floorStory.ts'

function from(input: number, typed: number): LengthFromScale {
  const stored = Math.fround(typed)
  const product = input * stored
  const rounded = Math.fround(product)
  return { axis: 0, input, typed, stored, product, rounded, length: Math.floor(rounded) }
}

it('tells nothing where the product is a whole number', () => {
  expect(floorStory(from(4, 1.5))).toBeNull()
  expect(floorStory(from(5, 2))).toBeNull()
})

it('tells the floor where it cuts a fraction off', () => {
  expect(floorStory(from(4, 2.3))).toMatchObject({ exact: '9.2', stored: null, length: '9' })
})

it('tells what float32 makes of 5 × 2.6', () => {
  expect(floorStory(from(5, 2.6))).toEqual({
    input: '5',
    scale: '2.6',
    exact: '13',
    stored: '2.5999999',
    product: '12.9999995',
    rounded: '13',
    length: '13',
  })
})
