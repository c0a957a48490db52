import { describe, expect, it } from 'vitest'
import type { SizeRequest } from '../request.ts'
import { tensorrtNetwork } from './network.ts'

const profile = { min: [1, 1, 1, 1], opt: [1, 3, 4, 5], max: [3, 6, 9, 14] }

const network = (size: SizeRequest, version = '8.6') =>
  tensorrtNetwork({ version, size, attributes: {}, inputShape: [1, 3, 4, 5] })
const node = (size: SizeRequest, label: string, version?: string) =>
  network(size, version).nodes.find((n) => n.label === label)

describe('tensorrtNetwork', () => {
  it('is one layer when the size is known to the layer itself', () => {
    for (const size of [
      { how: 'same' },
      { how: 'shape', shape: [2, 3, 6, 10] },
      { how: 'scales', scales: [2, 1, 1.5, 2] },
    ] as const) {
      expect(network(size).nodes.map(({ label }) => label)).toEqual([
        'inputT0',
        'Resize',
        'outputT0',
      ])
    }
    expect(node({ how: 'scales', scales: [2, 1, 1.5, 2] }, 'Resize')?.buildDims).toEqual([
      2, 3, 6, 10,
    ])
  })

  it('knows a constant shape when it is built', () => {
    const size = { how: 'constant', shape: [2, 3, 6, 10] } as const
    expect(node(size, 'Constant')?.buildValue).toEqual([2, 3, 6, 10])
    expect(node(size, 'outputT0')?.buildDims).toEqual([2, 3, 6, 10])
  })

  it('knows a shape tensor only when it runs, and its bounds before', () => {
    const size = { how: 'shape_tensor', profile, value: [2, 3, 6, 10] } as const
    expect(node(size, 'inputT1')).toMatchObject({ buildValue: null, runValue: [2, 3, 6, 10] })
    expect(node(size, 'inputT1')?.profile).toEqual(profile)
    expect(node(size, 'Resize')).toMatchObject({
      buildDims: [-1, -1, -1, -1],
      runDims: [2, 3, 6, 10],
    })
  })

  it('doubles the bound dims when it runs', () => {
    const size = { how: 'dynamic', profile, fromBuildDims: false } as const
    expect(node(size, 'inputT0')?.buildDims).toEqual([-1, -1, -1, -1])
    expect(node(size, 'ElementWise SUM')).toMatchObject({
      buildValue: null,
      runValue: [2, 6, 8, 10],
    })
    expect(node(size, 'outputT0')?.runDims).toEqual([2, 6, 8, 10])
  })

  it('casts the shape to int32 at 10, where Shape gives int64', () => {
    const size = { how: 'dynamic', profile, fromBuildDims: false } as const
    expect(node(size, 'Cast int32', '10')?.runValue).toEqual([2, 6, 8, 10])
    expect(node(size, 'Cast int32', '8.6')).toBeUndefined()
  })

  it('makes lengths of −2 from build-time dims', () => {
    const size = { how: 'dynamic', profile, fromBuildDims: true } as const
    expect(node(size, 'Resize')).toMatchObject({ buildDims: [-2, -2, -2, -2], runDims: null })
  })

  it('only has edges between its own nodes', () => {
    for (const fromBuildDims of [false, true]) {
      const { nodes, edges } = network({ how: 'dynamic', profile, fromBuildDims })
      const ids = nodes.map(({ id }) => id)
      for (const { from, to } of edges) expect(ids).toEqual(expect.arrayContaining([from, to]))
    }
  })
})
