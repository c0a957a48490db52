import { expect, test } from 'vitest'
import { permute } from './permute.ts'

const ramp = (shape: readonly number[]) => ({
  shape,
  data: Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, (_, i) => i),
})

// np.arange(12).reshape(1, 2, 2, 3).transpose(0, 3, 1, 2)
test('axes change places as NumPy’s transpose has it', () => {
  expect(permute(ramp([1, 2, 2, 3]), [0, 3, 1, 2])).toEqual({
    shape: [1, 3, 2, 2],
    data: Float32Array.of(0, 3, 6, 9, 1, 4, 7, 10, 2, 5, 8, 11),
  })
})

test('the inverse order brings everything back', () => {
  const there = permute(ramp([2, 3, 4, 5]), [0, 2, 3, 1])
  expect(permute(there, [0, 3, 1, 2])).toEqual(ramp([2, 3, 4, 5]))
})

test('a scalar stays what it is', () => {
  expect(permute({ shape: [], data: Float32Array.of(7) }, []).data).toEqual(Float32Array.of(7))
})
