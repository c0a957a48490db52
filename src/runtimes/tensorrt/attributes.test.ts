import { describe, expect, test } from 'vitest'
import type { AttributeState, AttributeValue } from '../attribute.ts'
import type { ResizeRequest, SizeRequest } from '../request.ts'
import { attributesOf } from './attributes.ts'
import { carryAttributes } from './carry.ts'
import { VERSIONS, type Version } from './version.ts'

const SIZE: SizeRequest = { how: 'shape', shape: [1, 3, 6, 10] }

function request(
  version: string,
  attributes: Record<string, AttributeValue> = {},
  size = SIZE,
): ResizeRequest {
  return { version, attributes, inputShape: [1, 3, 4, 5], size }
}

const states = (
  version: Version,
  attributes?: Record<string, AttributeValue>,
  size?: SizeRequest,
) =>
  Object.fromEntries(
    attributesOf(version, request(version, attributes, size)).map((state) => [state.name, state]),
  ) as Record<string, AttributeState>

describe('each version has just the attributes that it had', () => {
  const ENUMS = ['coordinate_transformation', 'nearest_rounding', 'selector_for_single_pixel']
  test.each([
    ['6.0', ['resize_mode', 'align_corners']],
    ['7.2', ['resize_mode', 'align_corners']],
    ['8.2', ['resize_mode', ...ENUMS]],
    ['8.4', ['resize_mode', ...ENUMS]],
    ['8.6', ['resize_mode', ...ENUMS, 'cubic_coeff', 'exclude_outside']],
    ['10', ['resize_mode', ...ENUMS, 'cubic_coeff', 'exclude_outside']],
  ] as const)('%s', (version, names) => {
    const settable = attributesOf(version, request(version)).filter(
      ({ control }) => control.type !== 'fixed',
    )
    expect(settable.map(({ name }) => name)).toEqual(names)
  })

  test('CUBIC is offered from 8.5 on', () => {
    const offers = (version: Version) => {
      const { control } = states(version).resize_mode!
      return control.type === 'choice' && control.options.includes('CUBIC')
    }
    expect(VERSIONS.filter(offers)).toEqual(['8.6', '10'])
  })
})

describe('an absent attribute', () => {
  test('has the value that the header documents, whatever another document says', () => {
    const { coordinate_transformation } = states('8.6')
    expect(coordinate_transformation).toMatchObject({
      value: 'ASYMMETRIC',
      set: false,
      evidence: 'documented',
      note: 'coordinateDefaultContradicted',
    })
  })

  test('shows what align_corners stands for before 8', () => {
    const linear = { resize_mode: 'LINEAR' }
    expect(states('6.0', linear).coordinate_transformation?.value).toBe('ASYMMETRIC')
    expect(states('7.2', linear).coordinate_transformation?.value).toBe('HALF_PIXEL')
  })

  test('says when it changes nothing', () => {
    expect(states('8.6', { resize_mode: 'LINEAR' }).nearest_rounding?.idle).toBe('nearestOnly')
    expect(states('8.6').cubic_coeff?.idle).toBe('cubicOnly')
    expect(states('8.6').selector_for_single_pixel?.idle).toBe('noSingleOutput')
    const single = states('8.6', {}, { how: 'shape', shape: [1, 3, 1, 1] })
    expect(single.selector_for_single_pixel?.idle).toBeUndefined()
  })
})

describe('a change of version', () => {
  test('says align_corners and coordinate_transformation in each other’s words', () => {
    const linear = { resize_mode: 'LINEAR' }
    const down = request('8.6', { ...linear, coordinate_transformation: 'ALIGN_CORNERS' })
    expect(carryAttributes(down, '7.2')).toEqual({
      attributes: { ...linear, align_corners: true },
      lost: [],
    })
    const up = request('7.2', { ...linear, align_corners: false })
    expect(carryAttributes(up, '10').attributes).toEqual({
      ...linear,
      coordinate_transformation: 'HALF_PIXEL',
    })
  })

  test('names what the version can’t say', () => {
    const cubic = request('8.6', { resize_mode: 'CUBIC', cubic_coeff: -0.5 })
    expect(carryAttributes(cubic, '8.2')).toEqual({
      attributes: {},
      lost: ['resize_mode', 'cubic_coeff'],
    })
    const half = request('8.6', { resize_mode: 'LINEAR', coordinate_transformation: 'HALF_PIXEL' })
    expect(carryAttributes(half, '6.0').lost).toEqual(['coordinate_transformation'])
  })
})
