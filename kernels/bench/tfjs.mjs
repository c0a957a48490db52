// Bundled on its own, where it is installed: what the benchmark calls of TensorFlow.js.
export { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu'
export {
  image,
  ready,
  registerBackend,
  removeBackend,
  setBackend,
  tensor,
} from '@tensorflow/tfjs-core'
