import { describe, expect, test } from 'vitest'
import { crc32, withPngTexts } from './png.ts'

const ascii = (text: string) => new TextEncoder().encode(text)

/** A PNG of one black pixel, made by the standard's words. */
function onePixel(): Uint8Array {
  const chunk = (type: string, data: Uint8Array) => {
    const out = Buffer.alloc(12 + data.length)
    out.writeUInt32BE(data.length)
    out.write(type, 4, 'latin1')
    out.set(data, 8)
    out.writeUInt32BE(crc32(out.subarray(4, 8 + data.length)), 8 + data.length)
    return out
  }
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', Buffer.from('789c6360000000020001', 'hex')),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The chunks of a PNG: type, data and whether the check holds. */
function chunksOf(png: Uint8Array) {
  const bytes = Buffer.from(png)
  const chunks: { type: string; data: Buffer; sound: boolean }[] = []
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const checked = bytes.subarray(at + 4, at + 8 + length)
    const sound = bytes.readUInt32BE(at + 8 + length) === crc32(checked)
    chunks.push({ type: checked.toString('latin1', 0, 4), data: checked.subarray(4), sound })
    at += 12 + length
  }
  return chunks
}

describe('crc32', () => {
  test('gives the check value of its definition', () => {
    expect(crc32(ascii('123456789'))).toBe(0xcbf43926)
  })

  test('gives the check of the last chunk of every PNG', () => {
    expect(crc32(ascii('IEND'))).toBe(0xae426082)
  })
})

describe('withPngTexts', () => {
  const link = 'https://example.org/#v=1&shape=1x3x6x10'

  test('puts texts behind the header, in UTF-8, and keeps every chunk sound', () => {
    const chunks = chunksOf(withPngTexts(onePixel(), [{ keyword: 'Source', text: link }], 2))
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'iTXt', 'IDAT', 'IEND'])
    expect(chunks.every(({ sound }) => sound)).toBe(true)
    expect(chunks[2]!.data.toString('utf8')).toBe(`Source\0\0\0\0\0${link}`)
  })

  test('keeps characters beyond Latin-1, and no zero that would end the text', () => {
    const png = withPngTexts(onePixel(), [{ keyword: 'Title', text: '4×5 → 6×10 网格\0!' }], 1)
    expect(chunksOf(png)[2]!.data.toString('utf8')).toMatch(/4×5 → 6×10 网格!$/)
  })

  test('says how many pixels are a metre: 96 dots an inch times the density', () => {
    const { data } = chunksOf(withPngTexts(onePixel(), [], 2))[1]!
    expect([data.readUInt32BE(0), data.readUInt32BE(4), data[8]]).toEqual([7559, 7559, 1])
  })

  test('refuses bytes that are too few for a PNG', () => {
    expect(() => withPngTexts(new Uint8Array(8), [], 1)).toThrow(RangeError)
  })
})
