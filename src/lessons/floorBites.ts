import { lesson } from './lesson.ts'

export const floorBites = lesson('floorBites', {
  how: 'scales',
  scales: [1, 1, 2.3, 2.6],
  at: [0, 0, 2, 3],
})
