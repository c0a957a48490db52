/** A text of a PNG: a keyword of the standard's, such as `Title`, and what it says. */
export interface PngText {
  /** 1 to 79 Latin-1 characters. */
  readonly keyword: string
  readonly text: string
}

/** Inches of the CSS pixel, and a metre. */
const PIXELS_AN_INCH = 96
const METRES_AN_INCH = 0.0254
/** Signature and IHDR, which has to come first. */
const HEADER_BYTES = 8 + 12 + 13

/**
 * A PNG with texts (iTXt chunks: UTF-8, not compressed) and its resolution (pHYs) in it: `density`
 * pixels are one CSS pixel. PNG, third edition, 11.3.3.4 and 11.3.4.3. `png` is a PNG that a browser
 * wrote; RangeError where it is shorter than one.
 */
export function withPngTexts(
  png: Uint8Array,
  texts: readonly PngText[],
  density: number,
): Uint8Array<ArrayBuffer> {
  if (png.length < HEADER_BYTES) throw new RangeError(`${png.length} bytes are no PNG`)
  return joined([
    png.subarray(0, HEADER_BYTES),
    chunk('pHYs', resolution(density)),
    ...texts.map(({ keyword, text }) => chunk('iTXt', international(keyword, text))),
    png.subarray(HEADER_BYTES),
  ])
}

/** Pixels a metre, across and down. */
function resolution(density: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(9))
  const pixels = Math.round((density * PIXELS_AN_INCH) / METRES_AN_INCH)
  view.setUint32(0, pixels)
  view.setUint32(4, pixels)
  view.setUint8(8, 1)
  return new Uint8Array(view.buffer)
}

/** Keyword, not compressed (two zeros), no language, no translated keyword, text. */
function international(keyword: string, text: string): Uint8Array {
  return new TextEncoder().encode(`${keyword}\0\0\0\0\0${text.replaceAll('\0', '')}`)
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const checked = joined([new TextEncoder().encode(type), data])
  return joined([bigEndian(data.length), checked, bigEndian(crc32(checked))])
}

function bigEndian(value: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(4))
  view.setUint32(0, value)
  return new Uint8Array(view.buffer)
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** The cyclic redundancy check of PNG, 5.5: polynomial EDB88320, bits from the lowest. */
export function crc32(bytes: Uint8Array): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}
