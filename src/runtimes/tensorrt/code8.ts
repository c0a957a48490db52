import { number } from '../python.ts'
import type { ResizeRequest } from '../request.ts'
import { download, upload } from './codeShared.ts'

/** Runs the engine through numbered bindings: the API of 6, 7 and 8. */
export function run8({ size }: ResizeRequest): string[] {
  const withShape = size.how === 'shape_tensor'
  const value = withShape ? size.value.map(number).join(', ') : ''
  return [
    'context = engine.create_execution_context()',
    ...(size.how === 'dynamic'
      ? ["context.set_binding_shape(engine.get_binding_index('inputT0'), inputH0.shape)"]
      : []),
    ...(withShape
      ? [
          `inputH1 = np.array([${value}], dtype=np.int32)`,
          "context.set_shape_input(engine.get_binding_index('inputT1'), inputH1)",
        ]
      : []),
    "output_index = engine.get_binding_index('outputT0')",
    'outputH0 = np.empty(tuple(context.get_binding_shape(output_index)), dtype=np.float32)',
    '',
    'stream = check(cudart.cudaStreamCreate())',
    'host = {',
    "    'inputT0': inputH0,",
    ...(withShape ? ["    'inputT1': inputH1,"] : []),
    "    'outputT0': outputH0,",
    '}',
    'device = {name: check(cudart.cudaMalloc(array.nbytes)) for name, array in host.items()}',
    'bindings = [0] * engine.num_bindings',
    'for name, address in device.items():',
    '    bindings[engine.get_binding_index(name)] = int(address)',
    '',
    ...upload(withShape ? ['inputT0', 'inputT1'] : ['inputT0']),
    'context.execute_async_v2(bindings, int(stream))',
    ...download(),
  ]
}
