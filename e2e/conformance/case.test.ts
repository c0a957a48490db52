import { expect, test } from 'vitest'
import { parseCases, valuesOf } from './case.ts'

const CASE = {
  name: 'a',
  runtime: { name: 'tensorrt' },
  attributes: {},
  input: { shape: [2], data: [1, 2] },
  kind: 'output',
  output: { shape: [2], data: null },
}

const parse = (...cases: unknown[]) => parseCases(JSON.stringify(cases))

test('a ramp runs over all elements of the shape', () => {
  expect([...valuesOf({ arange: [3, -0.5] }, [2, 2])]).toEqual([3, 2.5, 2, 1.5])
})

test('values that are too few or too many for the shape are no recording', () => {
  expect(() => valuesOf([1], [2])).toThrow('1 values recorded for shape (2)')
  expect(() => valuesOf([1, 2, 3], [2])).toThrow(RangeError)
})

test('a case has a name, a runtime, attributes, an input, and what came of it', () => {
  expect(parse(CASE)).toHaveLength(1)
  expect(parse({ ...CASE, kind: 'refused', output: undefined })).toHaveLength(1)
  for (const missing of ['name', 'runtime', 'attributes', 'input', 'kind', 'output']) {
    expect(() => parse({ ...CASE, [missing]: undefined }), missing).toThrow('not a case')
  }
  expect(() => parse(null)).toThrow('not a case')
  expect(() => parseCases('{}')).toThrow('not a list of cases')
})
