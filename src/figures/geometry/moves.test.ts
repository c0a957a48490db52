import { expect, test } from 'vitest'
import { moveByKey } from './moves.ts'

const SHAPE = [2, 3, 6, 30]
const press = (key: string, at: readonly number[], shiftKey = false) =>
  moveByKey({ key, shiftKey }, at, SHAPE)

test('arrows move by one element and stop at the edges', () => {
  expect(press('ArrowRight', [0, 0, 2, 3])).toEqual([0, 0, 2, 4])
  expect(press('ArrowUp', [0, 0, 0, 3])).toEqual([0, 0, 0, 3])
  expect(press('ArrowDown', [0, 0, 5, 3])).toEqual([0, 0, 5, 3])
})

test('Shift moves by ten', () => {
  expect(press('ArrowRight', [0, 0, 2, 3], true)).toEqual([0, 0, 2, 13])
  expect(press('ArrowDown', [0, 0, 2, 3], true)).toEqual([0, 0, 5, 3])
})

test('Home and End go to the ends of the row', () => {
  expect(press('Home', [0, 0, 2, 3])).toEqual([0, 0, 2, 0])
  expect(press('End', [0, 0, 2, 3])).toEqual([0, 0, 2, 29])
})

test('PageDown and PageUp turn the slices in row-major order', () => {
  expect(press('PageDown', [0, 2, 2, 3])).toEqual([1, 0, 2, 3])
  expect(press('PageUp', [1, 0, 2, 3])).toEqual([0, 2, 2, 3])
  expect(press('PageDown', [1, 2, 2, 3])).toEqual([1, 2, 2, 3])
  expect(press('PageUp', [0, 0, 2, 3])).toEqual([0, 0, 2, 3])
})

test('rank 1 moves along its only axis', () => {
  expect(moveByKey({ key: 'ArrowLeft', shiftKey: false }, [3], [5])).toEqual([2])
  expect(moveByKey({ key: 'ArrowUp', shiftKey: false }, [3], [5])).toEqual([3])
})

test('other keys lead nowhere', () => {
  expect(press('a', [0, 0, 2, 3])).toBeNull()
})
