import type { RuntimeWords } from '../../runtimeWords.ts'
import { onnx } from './onnx.ts'

/** An ONNX node on its way through onnx-tensorrt. */
export const onnxTensorrt = {
  attributes: {
    ...onnx.attributes,
    opset: {
      text: 'The opset that the node is written in: it decides which attributes there are and what their defaults are.',
      options: {},
    },
  },
} satisfies RuntimeWords
