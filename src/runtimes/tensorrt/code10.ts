import { number } from '../python.ts'
import type { ResizeRequest } from '../request.ts'
import { download, upload } from './codeShared.ts'

/** Runs the engine through named tensors: the API of 10. */
export function run10({ size }: ResizeRequest): string[] {
  const withShape = size.how === 'shape_tensor'
  const value = withShape ? size.value.map(number).join(', ') : ''
  return [
    'context = engine.create_execution_context()',
    "context.set_input_shape('inputT0', inputH0.shape)",
    ...(withShape
      ? [
          `inputH1 = np.array([${value}], dtype=np.int32)`,
          "context.set_tensor_address('inputT1', inputH1.ctypes.data)  # shapes are read on the host",
        ]
      : []),
    "outputH0 = np.empty(tuple(context.get_tensor_shape('outputT0')), dtype=np.float32)",
    '',
    'stream = check(cudart.cudaStreamCreate())',
    "host = {'inputT0': inputH0, 'outputT0': outputH0}",
    'device = {name: check(cudart.cudaMalloc(array.nbytes)) for name, array in host.items()}',
    'for name, address in device.items():',
    '    context.set_tensor_address(name, int(address))',
    '',
    ...upload(['inputT0']),
    'context.execute_async_v3(int(stream))',
    ...download(),
  ]
}
