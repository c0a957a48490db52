import type { Range } from './range.ts'

/** A value as an integer type of that range holds it: cut to an integer and pulled in; NaN is 0. */
export function storedInteger(value: number, [low, high]: Range): number {
  return Number.isNaN(value) ? 0 : Math.min(Math.max(Math.trunc(value), low), high)
}

/** Makes every value what an integer type of that range holds of it. */
export function storeIntegers(data: Float32Array, range: Range): void {
  for (let i = 0; i < data.length; i++) data[i] = storedInteger(data[i]!, range)
}
