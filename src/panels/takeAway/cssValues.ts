/** A colour as SVG 1.1 knows it, and how much of it covers what is below. */
export interface Paint {
  /** `#rrggbb` or `none`. */
  readonly colour: string
  /** In [0, 1]. */
  readonly opacity: number
}

/**
 * A computed colour (`rgb(1, 2, 3)`, `rgba(…)`, `color(srgb 0.1 0.2 0.3 / 0.5)`, `none`) as a paint
 * that every viewer of SVG reads. Other functions of CSS are left as they are.
 */
export function paintOf(css: string): Paint {
  const text = css.trim()
  const inFractions = text.startsWith('color(srgb ')
  const parts = text.match(/-?\d*\.?\d+(e-?\d+)?/gi)?.map(Number) ?? []
  if (text === 'none' || parts.length < 3 || !(inFractions || text.startsWith('rgb'))) {
    return { colour: text, opacity: 1 }
  }
  const [red, green, blue, opacity = 1] = parts
  const bytes = [red!, green!, blue!].map((part) => Math.round(inFractions ? 255 * part : part))
  const colour = `#${bytes.map((byte) => within(byte).toString(16).padStart(2, '0')).join('')}`
  return { colour, opacity: round(opacity) }
}

const within = (byte: number) => Math.min(255, Math.max(0, byte))

/** A number for an attribute: a hundredth of a pixel is finer than any printer. */
export const round = (value: number) => Math.round(value * 100) / 100

/** Every number in a path, a point or a length, rounded to hundredths. */
export function roundNumbers(text: string): string {
  return text.replace(/-?\d+\.\d{3,}(e-?\d+)?/g, (number) => String(round(Number(number))))
}

/** Text without the characters that no XML 1.0 document may have: most controls. */
export function xmlText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}
