import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shortened, wrapText } from './wrapText.ts'

/** Every character a pixel wide. */
const count = (text: string) => [...text].length

describe('wrapText', () => {
  test('ends lines at spaces', () => {
    expect(wrapText('one two three four', 9, count)).toEqual(['one two', 'three', 'four'])
  })

  test('ends lines of an address before the next key', () => {
    const link = 'https://a.b/#v=1&in=1x1&shape=2x2'
    expect(wrapText(link, 14, count)).toEqual(['https://a.b/', '#v=1&in=1x1', '&shape=2x2'])
  })

  test('ends lines between Chinese characters', () => {
    expect(wrapText('输入的网格', 2, count)).toEqual(['输入', '的网', '格'])
  })

  test('cuts what is wider than a line', () => {
    expect(wrapText('abcdefg', 3, count)).toEqual(['abc', 'def', 'g'])
  })

  test('keeps every character but spaces at the ends of lines, and no line too wide', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (text, width) => {
        const lines = wrapText(text, width, count)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        expect(Math.max(0, ...lines.map(count))).toBeLessThanOrEqual(width)
      }),
    )
  })
})

describe('shortened', () => {
  test('leaves what fits, and ends the rest with an ellipsis', () => {
    expect(shortened('abc', 3, count)).toBe('abc')
    expect(shortened('abc def', 5, count)).toBe('abc…')
  })
})
