import type { Shape } from '../../core/shape.ts'
import { shapeText } from '../../i18n/numberText.ts'

/** A shape that stays on one line. */
export const shapeLine = (shape: Shape) => shapeText(shape).replaceAll(' ', '\u00a0')
