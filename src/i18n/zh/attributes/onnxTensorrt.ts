import type { onnxTensorrt as en } from '../../en/attributes/onnxTensorrt.ts'
import { onnx } from './onnx.ts'

export const onnxTensorrt: typeof en = {
  attributes: {
    ...onnx.attributes,
    opset: {
      text: '节点按哪个 opset 编写：决定有哪些属性、默认值是什么。',
      options: {},
    },
  },
}
