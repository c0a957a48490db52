/** Where the scale comes from, and what rounding does to coordinates. */
export function PrecisionTab() {
  return null
}
