import { DEFAULT_CONFIGURATION } from '../scene/configuration.ts'
import { lesson } from './lesson.ts'

export const floatPick = lesson('floatPick', {
  runtime: 'pillow',
  version: '12',
  attributes: { resample: 'NEAREST' },
  shape: [9, 4],
  inputShape: [1, 1, 4, 6],
  other: {
    ...DEFAULT_CONFIGURATION,
    runtime: 'pytorch',
    version: '2.11',
    attributes: { mode: 'nearest-exact' },
    shape: [4, 9],
  },
  at: [0, 0, 1, 4],
})
