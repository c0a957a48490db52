import { lesson } from './lesson.ts'

export const ties = lesson('ties', {
  shape: [1, 3, 6, 10],
  attributes: { nearest_rounding: 'HALF_DOWN' },
  at: [0, 0, 2, 3],
})
