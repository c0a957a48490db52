import type { Rgb } from '../../gpu/engine.ts'

/** A colour as `#rrggbb`, which every viewer of SVG reads. */
export function hexColour(rgb: Rgb): string {
  return `#${rgb.map((part) => byteOf(part).toString(16).padStart(2, '0')).join('')}`
}

const byteOf = (part: number) => Math.min(255, Math.max(0, Math.round(255 * part)))
