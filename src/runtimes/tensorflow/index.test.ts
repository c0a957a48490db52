import { describe, expect, test } from 'vitest'
import type { Attributes } from '../attribute.ts'
import type { Intent } from '../intent.ts'
import type { ResizeRequest } from '../request.ts'
import { tensorflow } from './index.ts'

const request = (version: string, attributes: Attributes): ResizeRequest => ({
  version,
  attributes,
  inputShape: [1, 3, 4, 5],
  size: { how: 'shape', shape: [6, 10] },
})

const CODE = { setup: [], expression: 'np.arange(60, dtype=np.float32)' }

describe('the arguments', () => {
  test('are those of the version', () => {
    const names = (version: string) =>
      tensorflow.attributes(request(version, {})).map(({ name }) => name)
    expect(names('1')).toEqual(['method', 'align_corners', 'half_pixel_centers'])
    expect(names('2')).toEqual(['method', 'antialias'])
  })

  test('say when they change nothing', () => {
    const idle = (version: string, attributes: Attributes) =>
      tensorflow.attributes(request(version, attributes)).at(-1)?.idle
    expect(idle('2', { method: 'nearest' })).toBe('linearOrCubicOnly')
    expect(idle('2', { method: 'bicubic' })).toBeUndefined()
    expect(idle('1', { method: 'area' })).toBe('notWithArea')
  })
})

test('a list speaks of height and width', () => {
  expect(tensorflow.listAxes({ inputShape: [1, 3, 4, 5], attributes: {} })).toEqual([2, 3])
})

test('releases go by their first number', () => {
  expect(tensorflow.resolve({ ...request('1.15.0', { align_corners: true }) }).ok).toBe(true)
  expect(tensorflow.resolve(request('2.21.0', { antialias: true })).ok).toBe(true)
})

describe('an intent', () => {
  test('comes back as the settings that it was made of', () => {
    for (const version of tensorflow.versions) {
      for (const attributes of tensorflow.settings(version)) {
        const asked = request(version, attributes)
        const intent = tensorflow.intent(asked)!
        const said = tensorflow.express(intent, asked.inputShape, version)
        expect(said).toEqual({ attributes, size: asked.size, lost: [] })
      }
    }
  })

  test('of another runtime takes what comes closest, and says what is lost', () => {
    const nearest: Intent = {
      mode: 'nearest',
      transformation: 'half_pixel',
      rounding: 'roundHalfDown',
      a: -0.75,
      excludeOutside: false,
      antialias: false,
      singlePixel: 'formula',
      outputShape: [1, 3, 6, 10],
      scales: null,
    }
    const shape = [1, 3, 4, 5]
    expect(tensorflow.express(nearest, shape, '1')).toMatchObject({
      attributes: { method: 'nearest', half_pixel_centers: true },
      lost: ['transformation', 'rounding'],
    })
    const corners: Intent = { ...nearest, transformation: 'align_corners', rounding: 'roundHalfUp' }
    const attributes = { method: 'nearest', align_corners: true }
    expect(tensorflow.express(corners, shape, '1')).toMatchObject({ attributes, lost: [] })
  })
})

describe('a change of version', () => {
  test('says the half pixel as a flag, and drops the flag again', () => {
    const flagged = tensorflow.carry(request('2', { method: 'bicubic' }), '1')
    expect(flagged).toEqual({
      attributes: { method: 'bicubic', half_pixel_centers: true },
      lost: [],
    })
    const back = tensorflow.carry(request('1', flagged.attributes), '2')
    expect(back).toEqual({ attributes: { method: 'bicubic' }, lost: [] })
  })

  test('names what the version can’t say', () => {
    expect(tensorflow.carry(request('2', { antialias: true }), '1').lost).toEqual(['antialias'])
    expect(tensorflow.carry(request('1', { align_corners: true }), '2').lost).toEqual([
      'align_corners',
    ])
    expect(tensorflow.carry(request('1', {}), '2').lost).toEqual(['half_pixel_centers'])
  })
})

test('a summary is the method and the flags that are on', () => {
  expect(tensorflow.summary(request('2', {}))).toBe('bilinear')
  expect(tensorflow.summary(request('2', { method: 'area', antialias: true }))).toBe('area')
  expect(tensorflow.summary(request('1', { align_corners: true }))).toBe('bilinear align_corners')
})

describe('the program', () => {
  test('hands every plane over as an image of one channel', () => {
    const lines = tensorflow
      .code(request('2', { method: 'bicubic', antialias: true }), CODE)
      .split('\n')
    expect(lines).toContain('images = image.reshape(-1, 4, 5, 1)')
    expect(lines).toContain(
      "resized = tf.image.resize(images, (6, 10), method='bicubic', antialias=True).numpy()",
    )
  })

  test('gives resize_area no argument that it does not take', () => {
    const area = { method: 'area', align_corners: true, half_pixel_centers: false }
    const text = tensorflow.code(request('1', area), CODE)
    expect(text).toContain('align_corners=True')
    expect(text).not.toContain('half_pixel_centers')
  })

  test('calls the op of the method in version 1', () => {
    const text = tensorflow.code(request('1', { method: 'nearest', align_corners: true }), CODE)
    expect(text).toContain(
      'tf.compat.v1.image.resize_nearest_neighbor(images, (6, 10), align_corners=True).numpy()',
    )
  })
})
