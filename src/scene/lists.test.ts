import { expect, it } from 'vitest'
import { fitLists, type ListFrame, listAxes } from './lists.ts'

const node = (inputShape: readonly number[], axes?: readonly number[]): ListFrame => ({
  runtime: 'onnx',
  attributes: axes ? { axes } : {},
  inputShape,
})
const lists = { shape: [1, 3, 6, 10], scales: [1, 1, 1.5, 2] }

it('asks the runtime which axes a list speaks of', () => {
  expect(listAxes(node([1, 3, 4, 5], [-1, 2]))).toEqual([3, 2])
})

it('keeps entries with their axes when an attribute names fewer, or in another order', () => {
  const before = node([1, 3, 4, 5])
  const fitted = fitLists(lists, before, node([1, 3, 4, 5], [3, 2]))
  expect(fitted).toEqual({ shape: [10, 6], scales: [2, 1.5] })
})

it('leaves axes that a list comes to speak of as they are', () => {
  const before = node([1, 3, 4, 5], [3])
  expect(fitLists({ shape: [10], scales: [2] }, before, node([1, 3, 4, 5]))).toEqual({
    shape: [1, 3, 4, 10],
    scales: [1, 1, 1, 2],
  })
})

it('follows a change of rank from the innermost axis', () => {
  expect(fitLists(lists, node([1, 3, 4, 5]), node([4, 5]))).toEqual({
    shape: [6, 10],
    scales: [1.5, 2],
  })
})

it('is the same list as long as nothing changes', () => {
  const { shape, scales } = fitLists(lists, node([1, 3, 4, 5]), node([1, 3, 4, 7]))
  expect(shape).toBe(lists.shape)
  expect(scales).toBe(lists.scales)
})

it('bears axes that the input does not have', () => {
  expect(fitLists(lists, node([1, 3, 4, 5]), node([1, 3, 4, 5], [7, 3])).shape).toEqual([1, 10])
})
