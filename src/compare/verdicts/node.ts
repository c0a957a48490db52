import type { ResizeRequest } from '../../runtimes/request.ts'

/** A Resize or Upsample node by itself: `version` is its opset, whoever is asked to run it. */
export type NodeRequest = Omit<ResizeRequest, 'off'>

/** Opset of a node whose TensorRT scene names none, as src/runtimes/onnxTensorrt has it. */
const UNNAMED = 'opset13'

/** Whether a runtime is asked for ONNX nodes. */
export function takesNodes(runtime: string): boolean {
  return ['onnx', 'onnxruntime', 'onnx_tensorrt'].includes(runtime)
}

/** The node that a runtime is asked for; null for a runtime that is asked for no ONNX node. */
export function nodeOfRequest(runtime: string, request: ResizeRequest): NodeRequest | null {
  if (!takesNodes(runtime)) return null
  const { off, ...asked } = request
  if (runtime !== 'onnx_tensorrt') return asked
  const { opset = UNNAMED, ...attributes } = asked.attributes
  return { ...asked, version: String(opset), attributes }
}

/** The node as the importer of a TensorRT is asked for it. */
export function throughTensorrt(node: NodeRequest, version: string): ResizeRequest {
  return { ...node, version, attributes: { opset: node.version, ...node.attributes } }
}
