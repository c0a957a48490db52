import { tuple } from '../python.ts'
import type { ResizeRequest } from '../request.ts'
import type { CodeInput } from '../runtime.ts'
import { run8 } from './code8.ts'
import { run10 } from './code10.ts'
import { networkLines } from './codeNetwork.ts'
import { build } from './codeShared.ts'
import { since, type Version, versionOf } from './version.ts'

/** A whole Python program that runs the request through TensorRT's own API at its version. */
export function tensorrtCode(request: ResizeRequest, input: CodeInput): string {
  const version = versionOf(request.version) ?? '8.6'
  const network = networkLines(version, request)
  return [
    ...header(version, `The Resize layer of TensorRT ${version}`),
    ...input.setup,
    `inputH0 = ${input.expression}.reshape${tuple(request.inputShape)}`,
    'inputH0 = np.ascontiguousarray(inputH0)',
    '',
    ...runNetwork(version, request, network),
  ].join('\n')
}

/** Builds the network that `network` fills in, runs it on inputH0, and prints both tensors. */
export function runNetwork(
  version: Version,
  request: ResizeRequest,
  network: readonly string[],
): string[] {
  return [
    'logger = trt.Logger(trt.Logger.ERROR)',
    'builder = trt.Builder(logger)',
    createNetwork(version),
    ...configure(version),
    ...network,
    '',
    ...build(version),
    ...(since(version, '10') ? run10(request) : run8(request)),
    '',
    'np.set_printoptions(precision=8, linewidth=200, suppress=True)',
    "print('inputT0', inputH0.shape)",
    'print(inputH0)',
    "print('outputT0', outputH0.shape)",
    'print(outputH0)',
    '',
  ]
}

/** Imports, and a check of CUDA's answers; `title` says what the program is. */
export function header(version: Version, title: string, imports: readonly string[] = []): string[] {
  // cuda-python moved its modules under cuda.bindings in 12.6 and dropped the old names in 13.
  const cudart = since(version, '10')
    ? 'from cuda.bindings import runtime as cudart'
    : 'from cuda import cudart'
  return [
    `# ${title}. Needs ${imports.length > 0 ? 'onnx, ' : ''}numpy, tensorrt and cuda-python.`,
    'import numpy as np',
    'import tensorrt as trt',
    cudart,
    ...imports,
    '',
    '',
    'def check(result):',
    '    """What a CUDA call returns besides its error code, which must say success."""',
    '    error, *values = result',
    '    if error != cudart.cudaError_t.cudaSuccess:',
    '        raise RuntimeError(error)',
    '    return values[0] if values else None',
    '',
    '',
  ]
}

function createNetwork(version: Version): string {
  if (since(version, '10')) return 'network = builder.create_network()'
  const flag = 'trt.NetworkDefinitionCreationFlag.EXPLICIT_BATCH'
  return `network = builder.create_network(1 << int(${flag}))`
}

function configure(version: Version): string[] {
  const limit = since(version, '8.4')
    ? 'config.set_memory_pool_limit(trt.MemoryPoolType.WORKSPACE, 1 << 30)'
    : 'config.max_workspace_size = 1 << 30'
  return ['config = builder.create_builder_config()', limit]
}
