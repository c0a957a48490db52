import { lesson } from './lesson.ts'

export const asymmetric = lesson('asymmetric', {
  shape: [1, 3, 6, 10],
  attributes: { resize_mode: 'LINEAR', coordinate_transformation: 'ASYMMETRIC' },
  at: [0, 0, 2, 9],
})
