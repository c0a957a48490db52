import { describe, expect, test } from 'vitest'
import { paintOf, roundNumbers, xmlText } from './cssValues.ts'

describe('paintOf', () => {
  test('writes a computed colour in hexadecimal', () => {
    expect(paintOf('rgb(217, 115, 13)')).toEqual({ colour: '#d9730d', opacity: 1 })
  })

  test('takes the opacity out of the colour', () => {
    expect(paintOf('rgba(176, 42, 128, 0.14)')).toEqual({ colour: '#b02a80', opacity: 0.14 })
  })

  test('reads what a mix of two colours is computed to', () => {
    const mixed = paintOf('color(srgb 0.972549 0.894118 0.649020)')
    expect(mixed).toEqual({ colour: '#f8e4a6', opacity: 1 })
    expect(paintOf('color(srgb 1 0 0 / 0.5)')).toEqual({ colour: '#ff0000', opacity: 0.5 })
  })

  test('leaves none and references as they are', () => {
    expect(paintOf('none').colour).toBe('none')
    expect(paintOf('url(#scale)').colour).toBe('url(#scale)')
  })
})

describe('roundNumbers', () => {
  test('rounds to hundredths and keeps commands and short numbers', () => {
    expect(roundNumbers('M0.123456 12V-3.999999h1.5')).toBe('M0.12 12V-4h1.5')
  })

  test('reads exponents', () => {
    expect(roundNumbers('M1.2345e-7 4')).toBe('M0 4')
  })
})

describe('xmlText', () => {
  test('drops what no XML document may have', () => {
    expect(xmlText('a\u0000b\u001fc\ttab')).toBe('abc\ttab')
  })
})
