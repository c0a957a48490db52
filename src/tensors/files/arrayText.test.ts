import { describe, expect, it } from 'vitest'
import { looksLikeArray, readArrayText } from './arrayText.ts'
import { FileError } from './fileError.ts'

const read = (text: string, most = 1000) => readArrayText(text, 'pasted', most)

function problemOf(text: string): unknown {
  try {
    return read(text)
  } catch (error) {
    return error instanceof FileError ? error.problem : error
  }
}

describe('an array is read from text', () => {
  it('as JSON', () => {
    const { data, ...rest } = read('[[1, 2], [3, 4.5]]')
    expect([...data]).toEqual([1, 2, 3, 4.5])
    expect(rest).toEqual({ name: 'pasted', shape: [2, 2], dtype: 'float32', exact: true })
  })

  it('as NumPy prints it, with its type', () => {
    const text = 'array([[[0., -1.5e+00], [nan, inf]]], dtype=float16)'
    const { data, shape, dtype } = read(text)
    expect([...data]).toEqual([0, -1.5, Number.NaN, Infinity])
    expect([shape, dtype]).toEqual([[1, 2, 2], 'float16'])
    expect([...read('[[0. 1.]\n [2. 3.]]').data]).toEqual([0, 1, 2, 3])
  })

  it('as PyTorch prints it', () => {
    const text = "tensor([[ True, False],\n        [-inf, 7]], device='cuda:0', dtype=torch.uint8)"
    const { data, dtype } = read(text)
    expect([...data]).toEqual([1, 0, Number.NEGATIVE_INFINITY, 7])
    expect(dtype).toBe('uint8')
  })

  it('and integers that float32 rounds are told', () => {
    expect(read('[0.1, 16777216]').exact).toBe(true)
    expect(read('[16777217]').exact).toBe(false)
  })
})

describe('text is refused', () => {
  it.each([
    ['[[1, 2], [3]]', { code: 'textRagged' }],
    ['[1, [2]]', { code: 'textRagged' }],
    ['[[1], 2]', { code: 'textRagged' }],
    ['[[], 2]', { code: 'noElements', shape: [2, 0] }],
    ['[1, 2', { code: 'textRagged' }],
    ['', { code: 'textRagged' }],
    [`${'['.repeat(100_000)}1`, { code: 'textRagged' }],
    [`${'['.repeat(9)}1${']'.repeat(9)}`, { code: 'rank', shape: new Array(9).fill(1) }],
    ['[[0. 1. ... 7. 8.]]', { code: 'textSummarised' }],
    ['[1, two]', { code: 'textWord', word: 'two' }],
    ['[1, 1+2j]', { code: 'textWord', word: '1+2j' }],
    ['[null]', { code: 'textWord', word: 'null' }],
    ['[[]]', { code: 'noElements', shape: [1, 0] }],
  ])('%#', (text, problem) => {
    expect(problemOf(text)).toEqual(problem)
  })

  it('of more values than can be held', () => {
    expect(() => read('[1, 2, 3]', 2)).toThrow(FileError)
  })
})

it('tells arrays from other text', () => {
  const arrays = ['[1]', ' [[ -1.', 'array([[0.', 'np.array([1', 'tensor([[ True', '[nan', '[]']
  expect(arrays.filter(looksLikeArray)).toEqual(arrays)
  const others = ['', 'array', '{"a": [1]}', '(1, 2)', '["a"]', 'see [1]', '<b>[1]</b>']
  expect(others.filter(looksLikeArray)).toEqual([])
})
