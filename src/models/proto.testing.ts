import * as loaded from 'onnx-proto'

// Node finds what this package exports behind its default, bundlers beside it.
const { onnx } = 'default' in loaded ? (loaded.default as typeof loaded) : loaded

/** ONNX's messages, by another reader and writer than ours. */
export const ModelProto = onnx.ModelProto
export const TensorProto = onnx.TensorProto
