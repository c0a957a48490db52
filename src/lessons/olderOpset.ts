import { DEFAULT_CONFIGURATION } from '../scene/configuration.ts'
import { lesson } from './lesson.ts'

const node = { attributes: { mode: 'linear' }, how: 'scales', scales: [1, 1, 2, 2] } as const

export const olderOpset = lesson('olderOpset', {
  ...node,
  runtime: 'onnx',
  version: 'opset10',
  inputShape: [1, 1, 4, 4],
  other: { ...DEFAULT_CONFIGURATION, ...node, runtime: 'onnx', version: 'opset11' },
  at: [0, 0, 0, 1],
})
