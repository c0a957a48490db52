import { describe, expect, it } from 'vitest'
import type { AttributeValue } from '../attribute.ts'
import type { ResizeRequest } from '../request.ts'
import { tensorrt } from './index.ts'

const request = (attributes: Record<string, AttributeValue>, rank = 4): ResizeRequest => ({
  version: '8.6',
  attributes,
  inputShape: new Array<number>(rank).fill(2),
  size: { how: 'same' },
})

describe('tensorrt', () => {
  it('sums a request up by its mode, default or set, and the transformation that was set', () => {
    expect(tensorrt.summary(request({}))).toBe('NEAREST')
    const set = { resize_mode: 'LINEAR', coordinate_transformation: 'HALF_PIXEL' }
    expect(tensorrt.summary(request(set))).toBe('LINEAR HALF_PIXEL')
  })

  it('sums a refused request up by what is left of it', () => {
    expect(tensorrt.summary(request({ resize_mode: 'OTHER' }))).toBe('NEAREST')
  })

  it('accepts inputs of up to its most dims', () => {
    expect(tensorrt.resolve(request({}, tensorrt.mostDims)).ok).toBe(true)
    expect(tensorrt.resolve(request({}, tensorrt.mostDims + 1)).ok).toBe(false)
  })
})
