import { expect, it } from 'vitest'
import type { LengthFromScale } from '../../runtimes/resolution.ts'
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
    nearest: false,
  })
})

it('leaves float32 out where only the scale is stored in it', () => {
  const stored = Math.fround(0.7)
  const product = 10 * stored
  const length = { axis: 0, input: 10, typed: 0.7, stored, product, rounded: product, length: 6 }
  expect(floorStory(length)).toMatchObject({ stored: '0.699999988', rounded: null, length: '6' })
})

it('tells what float64 makes of 100 × 0.57', () => {
  const product = 100 * 0.57
  const length = { input: 100, typed: 0.57, stored: 0.57, product, rounded: product, length: 56 }
  expect(floorStory({ axis: 0, ...length })).toMatchObject({
    exact: '57',
    stored: null,
    product: '56.99999999999999',
  })
})
