/** A shape in a drawing: `1×3×4×5`, with a true minus; `?` while it is not known. */
export function shapeText(shape: readonly number[] | null): string {
  return shape === null ? '?' : shape.map((length) => String(length).replace('-', '−')).join('×')
}
