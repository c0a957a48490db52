import { since, type Version } from './version.ts'

/** Builds the engine: in one step before 8.2, through a serialized plan since. */
export function build(version: Version): string[] {
  if (!since(version, '8.2')) return ['engine = builder.build_engine(network, config)']
  return [
    'plan = builder.build_serialized_network(network, config)',
    'if plan is None:',
    "    raise SystemExit('TensorRT refused the network; its log says why')",
    'engine = trt.Runtime(logger).deserialize_cuda_engine(plan)',
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
