import { describe, expect, it } from 'vitest'
import { sliceByKey } from './sliceByKey.ts'

const by = (key: string, index: number, length: number, shiftKey = false) =>
  sliceByKey({ key, shiftKey }, index, length)

describe('sliceByKey', () => {
  it('steps by one, and by ten with Shift, inside', () => {
    expect(by('ArrowUp', 3, 100)).toBe(4)
    expect(by('ArrowDown', 3, 100, true)).toBe(0)
    expect(by('ArrowUp', 99, 100)).toBe(99)
  })

  it('pages by a twentieth of many slices', () => {
    expect(by('PageUp', 0, 10_000)).toBe(500)
    expect(by('PageDown', 20, 30)).toBe(10)
  })

  it('goes to both ends', () => {
    expect(by('Home', 7, 100)).toBe(0)
    expect(by('End', 7, 100)).toBe(99)
  })

  it('leaves other keys alone', () => {
    expect(by('5', 7, 100)).toBeNull()
    expect(by('ArrowLeft', 7, 100)).toBeNull()
  })
})
