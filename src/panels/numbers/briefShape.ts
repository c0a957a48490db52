// What fits into a box of the drawing; the list below it has every length.
const MOST_CHARACTERS = 14

/** A shape in a drawing: `1×3×4×5`, a long one `1×1×…×5`; `?` while it is not known. */
export function briefShape(shape: readonly number[] | null): string {
  if (shape === null) return '?'
  const lengths = shape.map((length) => String(length).replace('-', '−'))
  const whole = lengths.join('×')
  if (whole.length <= MOST_CHARACTERS || lengths.length < 4) return whole
  return [lengths[0], lengths[1], '…', lengths.at(-1)].join('×')
}
