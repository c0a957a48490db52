import { describe, expect, test } from 'vitest'
import cases from '../../../e2e/cases/onnxruntime.json' with { type: 'json' }
import type { Attributes } from '../../runtimes/attribute.ts'
import type { Dtype, SizeRequest } from '../../runtimes/request.ts'
import { measureRows } from './measure.ts'
import { type NodeRequest, nodeOfRequest } from './node.ts'
import { type VerdictRow, verdictRows } from './rows.ts'

interface Recording {
  readonly name: string
  readonly kind: string
  readonly opset: number
  readonly attributes: object
  readonly input: { readonly shape: number[]; readonly dtype?: Dtype }
  readonly scales?: number[]
  readonly sizes?: number[]
}

const recordings = cases as unknown as readonly Recording[]

const SCALES = { how: 'scales', scales: [1, 1, 2, 2] } as const
const HALF = { how: 'shape', shape: [1, 1, 2, 2] } as const
const TWICE = { how: 'shape', shape: [1, 1, 8, 8] } as const

function node(version: string, attributes: Attributes, size: SizeRequest = SCALES): NodeRequest {
  return { version, attributes, inputShape: [1, 1, 4, 4], size }
}

const nameOf = ({ runtime, request, asks }: VerdictRow) =>
  asks === 'node' && runtime !== 'onnx_tensorrt' ? runtime : `${runtime} ${request.version}`

/** Every row by its name, with what it comes to in a word or two. */
function told(request: NodeRequest): Record<string, string> {
  return Object.fromEntries(
    verdictRows(request).map(({ row }) => {
      const { outcome } = row
      if (outcome.kind === 'refused') return [nameOf(row), outcome.refusals[0]!.code]
      if (outcome.kind === 'dtype') return [nameOf(row), 'dtype']
      const { against } = outcome
      if (!against) return [nameOf(row), 'reference']
      const { verdict, comparison } = against
      const parted = comparison.kind === 'parts' && verdict === 'different'
      return [nameOf(row), parted ? `${comparison.first.stage}, ${comparison.nature}` : verdict]
    }),
  )
}

/** The largest difference of every row to the reference, on a ramp. */
function largest(request: NodeRequest): Record<string, number> {
  const rows = verdictRows(request)
  const count = request.inputShape.reduce((product, length) => product * length, 1)
  const ramp = Float32Array.from({ length: count }, (_, i) => i)
  const found = [...measureRows(rows, ramp)].flatMap(([i, measured]) =>
    measured ? [[nameOf(rows[i]!.row), measured.largest] as const] : [],
  )
  return Object.fromEntries(found)
}

const linear = {
  mode: 'linear',
  coordinate_transformation_mode: 'half_pixel',
}

describe('the verdicts on a node', () => {
  test('are equal throughout for linear half_pixel, and name the closest settings', () => {
    // The reference adds the edge element to itself, where others read it once.
    expect(told(node('opset13', linear, TWICE))).toEqual({
      onnx: 'reference',
      onnxruntime: 'rounding',
      'onnx_tensorrt 7.2': 'rounding',
      'onnx_tensorrt 8.2': 'rounding',
      'onnx_tensorrt 8.6': 'rounding',
      'onnx_tensorrt 10': 'rounding',
      'pytorch 2.11': 'rounding',
      'opencv 4': 'rounding',
      'tensorflow 2': 'rounding',
    })
    const closest = verdictRows(node('opset13', linear, TWICE)).slice(6)
    expect(closest.map(({ row }) => [row.asks, row.lost])).toEqual([
      ['closest', []],
      ['closest', []],
      ['closest', []],
    ])
    expect(closest[0]?.row.request.attributes.mode).toBe('bilinear')
  })

  test('measure no difference where every row is equal', () => {
    expect(new Set(Object.values(largest(node('opset13', linear, TWICE))))).toEqual(new Set([0]))
  })

  test('tell the rounding that TensorRT 7.2 lacks', () => {
    const nearest = { coordinate_transformation_mode: 'asymmetric', nearest_mode: 'ceil' }
    const rows = told(node('opset13', nearest))
    expect(rows['onnx_tensorrt 7.2']).toBe('valueSince')
    expect(rows['onnx_tensorrt 8.6']).toBe('exact')
  })

  test('tell that TensorRT does not read antialias, and refuses it from 10 on', () => {
    const request = node('opset19', { ...linear, antialias: 1 }, HALF)
    const rows = told(request)
    expect(rows['onnx_tensorrt 8.6']).toBe('weights, design')
    expect(rows['onnx_tensorrt 10']).toBe('noSuchValue')
    expect(largest(request)['onnx_tensorrt 8.6']).toBeGreaterThan(0.1)
    const row = verdictRows(request).find(({ row }) => row.request.version === '8.6')?.row
    expect(row?.outcome.kind === 'accepted' && row.outcome.becomes?.ignored).toEqual(['antialias'])
  })

  test('tell where the closest setting rounds another way', () => {
    const floor = { coordinate_transformation_mode: 'half_pixel', nearest_mode: 'floor' }
    const request = node('opset19', floor, { how: 'shape', shape: [1, 1, 8, 8] })
    const rows = told(request)
    expect(rows['onnx_tensorrt 10']).toBe('exact')
    expect(rows['pytorch 2.11']).toMatch(/design$/)
    expect(largest(request)['pytorch 2.11']).toBeGreaterThan(0)
  })

  test('tell of Upsample at opset 9, and of Resize at 10, which round down', () => {
    for (const opset of ['opset9', 'opset10']) {
      const rows = told(node(opset, {}))
      expect(rows.onnxruntime).toBe('exact')
      expect(rows['onnx_tensorrt 8.6']).toBe('exact')
    }
  })

  test('tell that only some leave out what cubic reads beyond the input', () => {
    const cubic = { ...linear, mode: 'cubic', exclude_outside: 1 }
    const rows = told(node('opset13', cubic, TWICE))
    expect(rows['onnx_tensorrt 8.2']).toBe('valueSince')
    expect(rows['onnx_tensorrt 8.6']).not.toMatch(/design/)
    expect(rows['pytorch 2.11']).toBe('weights, design')
    const closest = verdictRows(node('opset13', cubic, TWICE)).find(
      ({ row }) => row.runtime === 'pytorch',
    )
    expect(closest?.row.lost).toContain('excludeOutside')
  })

  test('have no reference where ONNX refuses the node', () => {
    const rows = verdictRows(node('opset10', {}, TWICE))
    expect(rows[0]?.row.outcome.kind).toBe('refused')
    expect([...measureRows(rows, new Float32Array(16))]).toEqual([])
  })

  test('do not plan what no page can hold', () => {
    const rows = told(node('opset13', {}, { how: 'shape', shape: [1, 1, 2 ** 22, 8] }))
    expect(rows).toMatchObject({ onnx: 'lengthTooLarge', 'onnx_tensorrt 10': 'lengthTooLarge' })
  })
})

describe('recorded refusals', () => {
  // A scene gives sizes or scales, never both.
  const refused = recordings.filter(
    ({ kind, sizes, scales }) => kind === 'refused' && !(sizes && scales),
  )

  test.each(refused.map((recording) => [recording.name, recording]))('%s', (_, recording) => {
    const { opset, attributes, input, scales, sizes } = recording
    const size = sizes
      ? ({ how: 'shape', shape: sizes } as const)
      : ({ how: 'scales', scales: scales ?? [] } as const)
    const { row } = verdictRows({
      version: `opset${opset}`,
      attributes: attributes as Attributes,
      inputShape: input.shape,
      size,
      dtype: input.dtype ?? 'float32',
    })[1]!
    expect([row.runtime, row.outcome.kind]).toEqual(['onnxruntime', 'refused'])
  })
})

describe('a node', () => {
  test('is what ONNX, ONNX Runtime and TensorRT’s parser are asked for', () => {
    const { off, ...plain } = { ...node('opset13', linear), off: ['equal_shape_copy'] }
    expect(nodeOfRequest('onnxruntime', { ...plain, off })).toEqual(plain)
    const asked = { ...plain, version: '8.6', attributes: { opset: 'opset11', ...linear } }
    expect(nodeOfRequest('onnx_tensorrt', asked)).toEqual({ ...plain, version: 'opset11' })
    expect(nodeOfRequest('pytorch', plain)).toBeNull()
  })
})
