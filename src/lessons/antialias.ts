import { DEFAULT_CONFIGURATION } from '../scene/configuration.ts'
import { lesson } from './lesson.ts'

const bilinear = { runtime: 'pytorch', version: '2.11', how: 'shape', shape: [3, 3] } as const

export const antialias = lesson('antialias', {
  ...bilinear,
  attributes: { mode: 'bilinear', antialias: true },
  inputShape: [1, 1, 8, 8],
  other: { ...DEFAULT_CONFIGURATION, ...bilinear, attributes: { mode: 'bilinear' } },
  at: [0, 0, 1, 0],
})
