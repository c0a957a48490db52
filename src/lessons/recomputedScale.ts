import { DEFAULT_CONFIGURATION } from '../scene/configuration.ts'
import { lesson } from './lesson.ts'

const bilinear = { runtime: 'pytorch', version: '2.11', how: 'scales', scales: [2.3, 2.3] } as const

export const recomputedScale = lesson('recomputedScale', {
  ...bilinear,
  attributes: { mode: 'bilinear', align_corners: false },
  inputShape: [1, 1, 4, 4],
  other: {
    ...DEFAULT_CONFIGURATION,
    ...bilinear,
    attributes: { mode: 'bilinear', align_corners: false, recompute_scale_factor: true },
  },
  at: [0, 0, 0, 7],
})
