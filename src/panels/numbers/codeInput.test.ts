import { describe, expect, it } from 'vitest'
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

  it('writes few values down and asks for a file of many', () => {
    const data = Float32Array.of(0.1, 2)
    expect(codeInput({ kind: 'values', data }, [], [2]).expression).toBe(
      'np.array([0.1, 2.], dtype=np.float32)',
    )
    expect(codeInput({ kind: 'values', data }, [], [40, 40]).expression).toContain('np.load')
  })
})
