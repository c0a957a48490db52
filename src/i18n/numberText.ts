const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 9 })

/** A number in a sentence: digits grouped by commas, a real minus sign, at most 9 decimals. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return String(value).replace('-', '−')
  return GROUPED.format(value).replace('-', '−')
}

/** A shape as the runtimes print it: `(1, 3, −1, 5)`. */
export function shapeText(shape: readonly number[]): string {
  return `(${shape.map((length) => String(length).replace('-', '−')).join(', ')})`
}

/** The smallest scale that leaves an input of that length with a length of 1, rounded up. */
export function smallestScaleText(input: number): string {
  const digits = 10 ** (3 + Math.ceil(Math.log10(input)))
  return numberText(Math.ceil(digits / input) / digits)
}

const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB']
const THREE_DIGITS = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 })

/** Bytes in the largest unit that leaves a number from 1 up, to three digits: `768 MiB`, `1.5 GiB`. */
export function bytesText(bytes: number): string {
  const power = bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10)
  const unit = Math.min(power, UNITS.length - 1)
  return `${THREE_DIGITS.format(bytes / 1024 ** unit)} ${UNITS[unit]}`
}
