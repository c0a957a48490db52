import { lesson } from './lesson.ts'

export const cubic = lesson('cubic', {
  shape: [1, 3, 6, 10],
  attributes: {
    resize_mode: 'CUBIC',
    coordinate_transformation: 'HALF_PIXEL',
    exclude_outside: true,
  },
  fill: { kind: 'impulse' },
  at: [0, 0, 2, 4],
})
