import { describe, expect, it } from 'vitest'
import type { ResizeRequest, SizeRequest } from '../request.ts'
import { tensorrtCode } from './code.ts'
import { VERSIONS } from './version.ts'

const input = { setup: [], expression: 'np.arange(60, dtype=np.float32)' }
const profile = { min: [1, 1, 1, 1], opt: [1, 3, 4, 5], max: [3, 5, 9, 14] }
const SIZES: SizeRequest[] = [
  { how: 'same' },
  { how: 'shape', shape: [2, 3, 6, 10] },
  { how: 'scales', scales: [2, 1, 1.5, 2] },
  { how: 'constant', shape: [2, 3, 6, 10] },
  { how: 'shape_tensor', profile, value: [2, 3, 6, 10] },
  { how: 'dynamic', profile, fromBuildDims: false },
  { how: 'dynamic', profile, fromBuildDims: true },
]

const code = (version: string, size: SizeRequest, attributes: ResizeRequest['attributes'] = {}) =>
  tensorrtCode({ version, size, attributes, inputShape: [1, 3, 4, 5] }, input)

describe('tensorrtCode', () => {
  it.each(VERSIONS)('resizes a marked input in a whole program at %s', (version) => {
    for (const size of SIZES) {
      const text = code(version, size)
      for (const line of ['import tensorrt as trt', 'add_resize', 'mark_output', 'print(outputH0)'])
        expect(text).toContain(line)
      expect(text).toContain('inputH0 = np.arange(60, dtype=np.float32).reshape(1, 3, 4, 5)')
    }
  })

  it('runs 10 through named tensors and knows no explicit batch there', () => {
    const text = code('10', SIZES[4]!)
    expect(text).toContain("context.set_tensor_address('inputT1', inputH1.ctypes.data)")
    expect(text).toContain('execute_async_v3')
    expect(text).not.toMatch(/binding_|EXPLICIT_BATCH|execute_async_v2|set_shape_input\(engine/)
  })

  it('runs 8 through bindings', () => {
    const text = code('8.6', SIZES[4]!)
    expect(text).toContain('build_serialized_network')
    expect(text).toContain("context.set_shape_input(engine.get_binding_index('inputT1'), inputH1)")
    expect(text).toContain('execute_async_v2')
  })

  it('builds 6 and 7 in one step, with a workspace in bytes', () => {
    expect(code('7.2', SIZES[1]!)).toContain('engine = builder.build_engine(network, config)')
    expect(code('7.2', SIZES[1]!)).toContain('config.max_workspace_size = 1 << 30')
  })

  it('binds the input shape of a dynamic network before running', () => {
    expect(code('8.2', SIZES[5]!)).toContain('(-1, -1, -1, -1)')
    expect(code('8.2', SIZES[5]!)).toContain('context.set_binding_shape')
    expect(code('10', SIZES[5]!)).toContain("context.set_input_shape('inputT0', inputH0.shape)")
  })

  it('names the modes by the enum of the version', () => {
    const linear = { resize_mode: 'LINEAR' }
    expect(code('8.4', SIZES[1]!, linear)).toContain('resize_mode = trt.ResizeMode.LINEAR')
    expect(code('8.6', SIZES[1]!, linear)).toContain('resize_mode = trt.InterpolationMode.LINEAR')
  })

  it('sets only what was set, and writes booleans as Python does', () => {
    const text = code('8.6', SIZES[1]!, { exclude_outside: true, cubic_coeff: -0.5 })
    expect(text).toContain('resize.exclude_outside = True')
    expect(text).toContain('resize.cubic_coeff = -0.5')
    expect(text).not.toContain('nearest_rounding')
  })

  it('never writes text from a link into the program', () => {
    const hostile = { resize_mode: 'LINEAR\nimport os', cubic_coeff: 'os', other: 'x' }
    expect(code('8.6\nimport os', SIZES[1]!, hostile)).not.toContain('os\n')
    expect(code('8.6', SIZES[1]!, hostile)).not.toMatch(/import os|cubic_coeff|other/)
  })
})
