import { describe, expect, it } from 'vitest'
import { writeNpy } from './writeNpy.ts'

/** The 128 bytes that np.save of NumPy 2.4 puts before the values. */
const head = (dict: string) =>
  `\x93NUMPY\x01\x00v\x00${`{${dict}, }`.padEnd(117)}\n`.split('').map((c) => c.charCodeAt(0))

describe('writeNpy gives what np.save gives', () => {
  it('of float32, with nan and infinity', () => {
    // np.array([[1.5, -2], [np.nan, np.inf]], np.float32)
    const values = [0, 0, 0xc0, 0x3f, 0, 0, 0, 0xc0, 0, 0, 0xc0, 0x7f, 0, 0, 0x80, 0x7f]
    const data = Float32Array.of(1.5, -2, Number.NaN, Number.POSITIVE_INFINITY)
    const dict = "'descr': '<f4', 'fortran_order': False, 'shape': (2, 2)"
    expect([...writeNpy(data, [2, 2])]).toEqual([...head(dict), ...values])
  })

  it('of uint8 in one dimension', () => {
    const dict = "'descr': '|u1', 'fortran_order': False, 'shape': (3,)"
    expect([...writeNpy([1, 2, 255], [3], 'uint8')]).toEqual([...head(dict), 1, 2, 255])
  })

  it('of int32', () => {
    const dict = "'descr': '<i4', 'fortran_order': False, 'shape': (2, 1)"
    const values = [0xfb, 255, 255, 255, 7, 0, 0, 0]
    expect([...writeNpy([-5, 7], [2, 1], 'int32')]).toEqual([...head(dict), ...values])
  })

  it('of int8', () => {
    const dict = "'descr': '|i1', 'fortran_order': False, 'shape': (1, 2)"
    expect([...writeNpy([-1, 127], [1, 2], 'int8')]).toEqual([...head(dict), 255, 127])
  })

  it('of nothing and of a single number', () => {
    const empty = head("'descr': '<f4', 'fortran_order': False, 'shape': (0, 2)")
    expect([...writeNpy([], [0, 2])]).toEqual(empty)
    const scalar = head("'descr': '<f4', 'fortran_order': False, 'shape': ()")
    expect([...writeNpy([3], [])]).toEqual([...scalar, 0, 0, 0x40, 0x40])
  })
})

it('starts the values at a multiple of 64 however long the shape is', () => {
  const shape = [...new Array<number>(7).fill(1000000000), 0]
  expect(writeNpy([], shape).length).toBe(192)
})
