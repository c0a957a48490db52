import type { ResizeRequest } from '../runtime.ts'
import { number } from './codePython.ts'
import { since, type Version } from './version.ts'

/** Builds the engine as 6, 7 and 8 do. */
export function build8(version: Version): string[] {
  if (!since(version, '8.2')) return ['engine = builder.build_engine(network, config)']
  return [
    'plan = builder.build_serialized_network(network, config)',
    'if plan is None:',
    "    raise SystemExit('TensorRT refused the network; its log says why')",
    'engine = trt.Runtime(logger).deserialize_cuda_engine(plan)',
  ]
}

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

/** Copies named host arrays to the device. */
export function upload(names: readonly string[]): string[] {
  return [
    'to_device = cudart.cudaMemcpyKind.cudaMemcpyHostToDevice',
    `for name in [${names.map((name) => `'${name}'`).join(', ')}]:`,
    '    pointer, size = host[name].ctypes.data, host[name].nbytes',
    '    check(cudart.cudaMemcpyAsync(device[name], pointer, size, to_device, stream))',
  ]
}

/** Copies the output back, waits for it, and frees everything. */
export function download(): string[] {
  return [
    'to_host = cudart.cudaMemcpyKind.cudaMemcpyDeviceToHost',
    'pointer, size = outputH0.ctypes.data, outputH0.nbytes',
    "check(cudart.cudaMemcpyAsync(pointer, device['outputT0'], size, to_host, stream))",
    'check(cudart.cudaStreamSynchronize(stream))',
    'for address in device.values():',
    '    check(cudart.cudaFree(address))',
    'check(cudart.cudaStreamDestroy(stream))',
  ]
}
