import { describe, expect, it } from 'vitest'
import { randomValues } from './modelJob.ts'

describe('values for an input that nothing was given for', () => {
  const spread = (type: string) => {
    const values = randomValues(type, [1, 1, 40, 50])
    return [Math.min(...values), Math.max(...values)]
  }

  it('lie between 0 and 1 as floats', () => {
    const [least, most] = spread('float16')
    expect(least).toBeGreaterThanOrEqual(0)
    expect(most).toBeLessThanOrEqual(1)
    expect(most! - least!).toBeGreaterThan(0.9)
  })

  it('are spread over all that 8 bits hold', () => {
    expect(spread('uint8')).toEqual([0, 255])
    expect(spread('int8')).toEqual([-128, 127])
  })

  it('are 0 as integers that may be indices', () => expect(spread('int64')).toEqual([0, 0]))
})
