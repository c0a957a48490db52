import { describe, expect, it } from 'vitest'
import { parseList, showList } from './parseList.ts'

describe('parseList', () => {
  it.each([
    ['2,3', [2, 3]],
    [' [2, 3] ', [2, 3]],
    ['(−1,)', [-1]],
    ['0 0.25 1 0.75', [0, 0.25, 1, 0.75]],
    ['２，３', [2, 3]],
    ['2、3', [2, 3]],
    ['', []],
    ['2,', [2]],
  ])('reads %j', (text, list) => {
    expect(parseList(text)).toEqual(list)
  })

  it.each(['2,x', '2,,3', '[2', 'nan'])('does not read %j', (text) => {
    expect(parseList(text)).toBeNull()
  })

  it('reads what it shows', () => {
    expect(parseList(showList([-1, 2.5, 1e-7]))).toEqual([-1, 2.5, 1e-7])
  })
})
