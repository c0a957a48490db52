import { describe, expect, it } from 'vitest'
import { parseIndex } from './parseIndex.ts'

const SHAPE = [2, 64, 512, 512]
const indexOf = (text: string) => {
  const parsed = parseIndex(text, SHAPE)
  return parsed.ok ? parsed.index : parsed.problem
}

describe('parseIndex', () => {
  it.each(['0, 12, 511, 3', '[0,12,511,3]', '(0, 12, 511, 3)', ' 0 12 511 3 '])(
    'reads %j',
    (text) => {
      expect(indexOf(text)).toEqual([0, 12, 511, 3])
    },
  )

  it('reads an index as the page writes it, and with a Chinese keyboard’s commas', () => {
    expect(indexOf('output[0, 12, 511, 3]')).toEqual([0, 12, 511, 3])
    expect(indexOf('【0，12，511，3】')).toEqual([0, 12, 511, 3])
  })

  it('counts negative entries from the end', () => {
    expect(indexOf('-1, −64, -512, -2')).toEqual([1, 0, 0, 510])
  })

  it('names the axis that is outside, in both directions', () => {
    expect(indexOf('0, 64, 0, 0')).toEqual({ code: 'outside', axis: 1, value: 64, length: 64 })
    expect(indexOf('0, 0, 0, -513')).toEqual({ code: 'outside', axis: 3, value: -513, length: 512 })
  })

  it('wants one entry an axis', () => {
    expect(indexOf('3, 4')).toEqual({ code: 'count', given: 2, rank: 4 })
  })

  it.each(['', 'first', '0, 1.5, 0, 0', '0, 1e400, 0, 0', '0, x, 0, 0'])(
    'cannot read %j',
    (text) => {
      expect(indexOf(text)).toEqual({ code: 'unreadable' })
    },
  )
})
