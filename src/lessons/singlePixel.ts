import { lesson } from './lesson.ts'

export const singlePixel = lesson('singlePixel', {
  shape: [1, 3, 1, 1],
  attributes: { resize_mode: 'LINEAR', coordinate_transformation: 'HALF_PIXEL' },
  at: [0, 0, 0, 0],
})
