import { lesson } from './lesson.ts'

export const nearest = lesson('nearest', { at: [0, 0, 1, 3] })
