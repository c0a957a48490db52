// What TensorFlow.js takes of Node's `util`, which a bundle for browsers leaves out.

export const { TextDecoder, TextEncoder } = globalThis

export const types = {
  isFloat32Array: (value) => value instanceof Float32Array,
  isInt32Array: (value) => value instanceof Int32Array,
  isUint8Array: (value) => value instanceof Uint8Array,
  isUint8ClampedArray: (value) => value instanceof Uint8ClampedArray,
}
