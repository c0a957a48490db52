import { describe, expect, it } from 'vitest'
import { generate } from '../../tensors/generators.ts'
import { codeInput } from './codeInput.ts'

describe('codeInput', () => {
  it('writes a ramp as arange', () => {
    expect(codeInput({ kind: 'ramp' }, [], [1, 3, 4, 5])).toEqual({
      setup: [],
      expression: 'np.arange(60, dtype=np.float32)',
    })
  })

  it('writes the document’s digits by index', () => {
    const { setup, expression } = codeInput({ kind: 'digits' }, [], [1, 3, 4, 5])
    expect(setup).toEqual(['grid = np.indices((1, 3, 4, 5))'])
    expect(expression).toBe('(grid[-3] * 100 + grid[-2] * 10 + grid[-1]).astype(np.float32)')
  })

  it('applies edits after the fill, nan and infinities included', () => {
    const edits = [
      [3, Number.NaN],
      [7, -Infinity],
      [99, 1],
    ] as const
    const { setup, expression } = codeInput({ kind: 'ramp' }, edits, [2, 4])
    expect(setup).toEqual([
      'values = np.arange(8, dtype=np.float32).reshape(-1)',
      'values[3] = np.nan',
      'values[7] = -np.inf',
    ])
    expect(expression).toBe('values')
  })

  it('writes the recipe of the page’s random numbers, of 24 bits', () => {
    const { setup, expression } = codeInput({ kind: 'random', seed: 7 }, [], [2, 2])
    expect(expression).toBe('(mulberry32(4, 7)).astype(np.float32)')
    expect(setup).toEqual([
      'def mulberry32(count, seed):',
      '    low = np.uint64(0xFFFFFFFF)',
      '    u = np.uint64',
      '    state = (u(seed) + np.arange(1, count + 1, dtype=np.uint64) * u(0x6D2B79F5)) & low',
      '    t = (state ^ (state >> u(15))) * (state | u(1)) & low',
      '    t = (t ^ (t + ((t ^ (t >> u(7))) * (t | u(61)) & low))) & low',
      '    return ((t ^ (t >> u(14))) >> u(8)) / 2**24',
      '',
    ])
    // What NumPy prints for this recipe, times 2**24.
    const page = [...generate({ kind: 'random', seed: 7 }, [2, 2])]
    expect(page.map((value) => value * 2 ** 24)).toEqual([196373, 1039487, 16389790, 11727755])
  })

  it('writes few values down and asks for a file of many', () => {
    const data = Float32Array.of(0.1, 2)
    expect(codeInput({ kind: 'values', data }, [], [2]).expression).toBe(
      'np.array([0.1, 2.], dtype=np.float32)',
    )
    expect(codeInput({ kind: 'values', data }, [], [40, 40]).expression).toContain('np.load')
  })
})

it('pulls values into the range of an integer type, where some lie outside', () => {
  expect(codeInput({ kind: 'ramp' }, [], [4, 5], 'int8').expression).toBe(
    'np.arange(20, dtype=np.float32)',
  )
  expect(codeInput({ kind: 'ramp' }, [], [20, 20], 'uint8').expression).toBe(
    'np.clip(np.nan_to_num(np.arange(400, dtype=np.float32)), 0, 255)',
  )
  expect(codeInput({ kind: 'ramp' }, [[0, Number.NaN]], [2], 'uint8').expression).toBe(
    'np.clip(np.nan_to_num(values), 0, 255)',
  )
})
