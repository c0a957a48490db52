import type { Shape } from '../core/shape.ts'

/** A Python tuple: `(1, 3, 4, 5)`, `(7,)`. */
export function tuple(values: Shape): string {
  return `(${values.map(number).join(', ')}${values.length === 1 ? ',' : ''})`
}

/** A Python tuple of floats: `(2.0, 1.0, 1.5)`. */
export function floats(values: readonly number[]): string {
  return `(${values.map(float).join(', ')}${values.length === 1 ? ',' : ''})`
}

/** A Python float: `2.0`. */
export function float(value: number): string {
  return Number.isInteger(value) ? `${value}.0` : number(value)
}

/** A number as Python reads it; what was typed may be no finite number. */
export function number(value: number): string {
  return Number.isFinite(value)
    ? String(value)
    : `float('${String(value).replace('Infinity', 'inf')}')`
}
