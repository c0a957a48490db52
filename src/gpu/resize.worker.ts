// Resizes pieces beside the page, one question at a time.
import { resizeOnCpu } from '../core/evaluate.ts'
import type { ResizePlan } from '../core/resizePlan.ts'

self.onmessage = ({ data }: MessageEvent<{ plan: ResizePlan; input: Float32Array }>) => {
  const made = resizeOnCpu(data.plan, data.input)
  self.postMessage(made, { transfer: [made.buffer as ArrayBuffer] })
}
