import { lesson } from './lesson.ts'

export const dynamicShape = lesson('dynamicShape', {
  how: 'dynamic',
  fill: { kind: 'digits' },
  at: [0, 0, 2, 3],
})
