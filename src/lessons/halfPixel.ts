import { lesson } from './lesson.ts'

export const halfPixel = lesson('halfPixel', {
  shape: [1, 3, 6, 10],
  attributes: { resize_mode: 'LINEAR', coordinate_transformation: 'HALF_PIXEL' },
  at: [0, 0, 2, 3],
})
