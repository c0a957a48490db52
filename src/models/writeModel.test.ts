import { describe, expect, it } from 'vitest'
import type { ResizeRequest } from '../runtimes/request.ts'
import { listModel } from './listing.ts'
import { ModelProto } from './proto.testing.ts'
import { readModel } from './readModel.ts'
import { writeModel } from './writeModel.ts'

const request = (version: string, more: Partial<ResizeRequest> = {}): ResizeRequest => ({
  version,
  attributes: { mode: 'linear' },
  inputShape: [1, 2, 3, 4],
  size: { how: 'scales', scales: [1, 1, 2, 2.5] },
  ...more,
})

const sizes = { how: 'shape', shape: [1, 2, 7, 9] } as const

describe('a model of one node', () => {
  it.each([
    request('opset7'),
    request('opset9'),
    request('opset10'),
    request('opset11'),
    request('opset11', { size: sizes }),
    request('opset13', { size: sizes }),
    request('opset18', {
      attributes: { mode: 'cubic', antialias: 1, axes: [-2, -1], cubic_coeff_a: -0.5 },
      size: { how: 'shape', shape: [7, 9] },
    }),
    request('opset19', {
      attributes: {
        mode: 'linear',
        coordinate_transformation_mode: 'tf_crop_and_resize',
        extrapolation_value: 2,
        roi: [0, 0, 0.25, 0, 1, 1, 0.5, 1],
      },
      size: sizes,
    }),
  ])('says the request again when it is read: $version $size.how', async (given) => {
    const { proto: model } = await readModel(new Blob([writeModel(given)]))
    expect(listModel(model, {}).nodes.map(({ request: found }) => found)).toEqual([given])
  })

  it('leaves roi out by its empty name from opset 13, by an empty tensor at 11', () => {
    const decoded = (version: string) =>
      ModelProto.decode(writeModel(request(version, { size: sizes }))).graph!
    expect(decoded('opset13').node![0]!.input).toEqual(['x', '', '', 'sizes'])
    expect(decoded('opset11').node![0]!.input).toEqual(['x', 'roi', 'scales', 'sizes'])
    expect(decoded('opset11').initializer!.map(({ dims }) => dims!.map(Number))).toEqual([
      [0],
      [0],
      [4],
    ])
  })

  it('imports the opset of the model that it is from', () => {
    const model = ModelProto.decode(writeModel(request('opset13'), 17))
    expect(model.opsetImport!.map(({ version }) => Number(version))).toEqual([17])
  })
})
