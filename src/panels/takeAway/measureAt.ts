import type { Measure } from './wrapText.ts'

let context: CanvasRenderingContext2D | null = null
let face: string | null = null

/** Measures text of a size, in pixels, and a weight in the page's face. */
export function measureAt(size: number, weight = 400): Measure {
  context ??= document.createElement('canvas').getContext('2d')
  face ??= getComputedStyle(document.body).fontFamily
  const font = `${weight} ${size}px ${face}`
  return (text) => {
    if (!context) return text.length * size * 0.6
    context.font = font
    return context.measureText(text).width
  }
}
