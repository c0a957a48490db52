import { lesson } from './lesson.ts'

export const alignCorners = lesson('alignCorners', {
  shape: [1, 3, 6, 10],
  attributes: { resize_mode: 'LINEAR', coordinate_transformation: 'ALIGN_CORNERS' },
  at: [0, 0, 2, 3],
})
