import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Refusal } from '../runtimes/refusal.ts'
import { en } from './en/index.ts'
import { numberText, shapeText, smallestScaleText } from './numberText.ts'
import { refusalText } from './refusalText.ts'
import { zh } from './zh/index.ts'

const tooMany: Refusal = {
  code: 'tooManyElements',
  params: { elements: 4294967296, most: 33554432 },
  field: 'size',
}

describe('refusalText', () => {
  it('prints limits with their digits grouped, in both languages', () => {
    for (const words of [en, zh]) {
      expect(refusalText(words, tooMany)).toContain('4,294,967,296')
      expect(refusalText(words, tooMany)).toContain('33,554,432')
    }
  })

  it('says what −1 is for where a length is due', () => {
    const refusal: Refusal = { code: 'notALength', params: { value: -1 }, field: 'shape', axis: 2 }
    expect(refusalText(en, refusal)).toContain('known at run time')
  })

  it('names when an attribute came or went, and what to use', () => {
    const refuse = (params: Extract<Refusal, { code: 'noSuchAttribute' }>['params']): Refusal => ({
      code: 'noSuchAttribute',
      params,
      field: `attribute.${params.name}`,
    })
    const gone = { name: 'align_corners', version: '8.6', until: '8.0', use: 'x' }
    expect(refusalText(en, refuse(gone))).toMatch(/ended with 8\.0: use x/)
    expect(refusalText(en, refuse({ name: 'cubic_coeff', version: '7.2', since: '8.5' }))).toMatch(
      /came with 8\.5/,
    )
    expect(refusalText(en, refuse({ name: 'foo', version: '7.2' }))).toMatch(/remove it/)
  })
})

describe('numberText', () => {
  it('groups digits and writes a real minus sign', () => {
    expect(numberText(2147483647)).toBe('2,147,483,647')
    expect(numberText(-2.5)).toBe('−2.5')
    expect(shapeText([-1, 3])).toBe('(−1, 3)')
  })
})

describe('smallestScaleText', () => {
  it('names a scale that leaves a length of 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (input) => {
        const scale = Math.fround(Number(smallestScaleText(input)))
        expect(Math.floor(Math.fround(input * scale))).toBe(1)
      }),
    )
  })
})
