import { number } from '../../scene/codecs.ts'

/**
 * The number that a person typed: decimal, with a hyphen or a real minus sign, in ASCII or
 * full-width digits; null while the text is not a finite number.
 */
export function parseNumber(text: string): number | null {
  const plain = text.normalize('NFKC').trim().replaceAll('−', '-').replace(/^\+/, '')
  const value = number.read(plain)
  return value !== null && Number.isFinite(value) ? value : null
}

/** A number as a field shows it: the shortest text that reads back as it. */
export function showNumber(value: number): string {
  return number.write(value).replace('-', '−')
}

/** `value` moved by `steps` steps, without the dust of binary fractions (0.1 + 0.2). */
export function stepNumber(value: number, step: number, steps: number): number {
  return Number((value + step * steps).toFixed(9))
}
