import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RUNTIMES } from '../runtimes/index.ts'
import { COLOUR_MAPS } from './colourScale.ts'
import { DEFAULT_CONFIGURATION } from './configuration.ts'
import { readLink, writeLink } from './link.ts'
import { DEFAULT_SCENE, type Scene } from './scene.ts'

const float32 = fc.float({ noDefaultInfinity: false })
const lengths = fc.array(fc.integer({ min: -3, max: 5000 }), { minLength: 1, maxLength: 9 })
const profile = fc.record({ min: lengths, opt: lengths, max: lengths })
const attributes = fc.dictionary(
  fc.constantFrom('resize_mode', 'nearest_rounding', 'cubic_coeff', 'align_corners'),
  fc.oneof(fc.constantFrom('LINEAR', 'CEIL', 'odd & value #1'), fc.boolean(), fc.constant(-0.5)),
  { noNullPrototype: true },
)

const fill: fc.Arbitrary<Scene['fill']> = fc.oneof(
  fc.constantFrom({ kind: 'ramp' } as const, { kind: 'impulse' } as const),
  fc.record({ kind: fc.constant('random' as const), seed: fc.nat() }),
  fc.record({
    kind: fc.constant('values' as const),
    data: fc.float32Array({ minLength: 1, maxLength: 40 }),
  }),
)

const scenes: fc.Arbitrary<Scene> = fc
  .record({
    version: fc.constantFrom('6.0', '7.2', '8.6', '10'),
    attributes,
    inputShape: lengths,
    fill,
    edits: fc.array(fc.tuple(fc.nat(), float32), { maxLength: 5 }),
    at: fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
    pinned: fc.boolean(),
    notation: fc.constantFrom('document' as const, 'plain' as const),
    colourRange: fc.constantFrom('data' as const, 'symmetric' as const, [-0.1, 1e9] as const),
    colourMap: fc.constantFrom(...COLOUR_MAPS),
    size: fc.oneof(
      fc.constant({ how: 'same' as const }),
      fc.record({ how: fc.constant('shape' as const), shape: lengths }),
      fc.record({
        how: fc.constant('scales' as const),
        scales: fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), {
          minLength: 1,
          maxLength: 8,
        }),
      }),
      fc.record({
        how: fc.constant('shape_tensor' as const),
        value: lengths,
        valueProfile: profile,
      }),
      fc.record({
        how: fc.constant('dynamic' as const),
        inputProfile: profile,
        fromBuildDims: fc.boolean(),
      }),
    ),
  })
  .map(({ size, ...rest }) => ({ ...DEFAULT_SCENE, ...rest, ...size }))

describe('a link', () => {
  test('brings back exactly the scene that it was written from', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        expect(readLink(`#${writeLink(scene)}`)).toEqual({ scene, problems: [] })
      }),
    )
  })

  test('brings back a second configuration, with departures, lists and a dtype', () => {
    const lists = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 10 })
    const configurations = fc.constantFrom(...RUNTIMES).chain((runtime) =>
      fc.record({
        runtime: fc.constant(runtime.name),
        version: fc.constantFrom(...runtime.versions),
        off: fc.subarray(runtime.departures.map(({ name }) => name)),
        attributes: fc.dictionary(
          fc.constantFrom(...runtime.attributeNames),
          fc.oneof(lists, fc.boolean(), fc.integer(), fc.constantFrom('linear', '<b>&=#%', "'")),
          { noNullPrototype: true },
        ),
        shape: lengths,
      }),
    )
    const dtypes = fc.constantFrom('float32' as const, 'uint8' as const, 'int8' as const)
    const shown = fc.constantFrom('a' as const, 'b' as const, 'difference' as const)
    fc.assert(
      fc.property(configurations, configurations, dtypes, shown, (a, b, dtype, shown) => {
        const other = { ...DEFAULT_CONFIGURATION, ...b }
        const scene: Scene = { ...DEFAULT_SCENE, ...a, other, dtype, shown }
        expect(readLink(`#${writeLink(scene)}`)).toEqual({ scene, problems: [] })
      }),
    )
  })

  test('leaves defaults out and stays readable', () => {
    expect(writeLink(DEFAULT_SCENE)).toBe('v=1&runtime=tensorrt@8.6')
    const linear = { ...DEFAULT_SCENE, shape: [1, 3, 6, 10], attributes: { resize_mode: 'LINEAR' } }
    expect(writeLink(linear)).toBe('v=1&runtime=tensorrt@8.6&shape=1x3x6x10&resize_mode=LINEAR')
  })

  test('keeps NaN, infinities and negative zero among typed values', () => {
    const edits = [
      [0, Number.NaN],
      [1, Number.NEGATIVE_INFINITY],
      [2, Math.fround(0.1)],
    ] as const
    const scene = { ...DEFAULT_SCENE, edits }
    expect(writeLink(scene)).toContain('edits=0:nan,1:-inf,2:0.1')
    expect(readLink(writeLink(scene)).scene.edits).toEqual(edits)
  })
})

describe('a hostile or old link', () => {
  const problems = (hash: string) =>
    readLink(hash).problems.map(({ code, key }) => `${code} ${key}`)

  test('never throws, whatever it says', () => {
    const junk = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units))
    const keys = fc.constantFrom('runtime', 'b.runtime', 'in', 'b.off', 'fill', 'edits', 'b.axes')
    const parts = fc.array(fc.tuple(keys, junk)).map((all) => all.map((part) => part.join('=')))
    const links = fc.oneof(
      junk,
      parts.map((all) => all.join('&')),
    )
    fc.assert(fc.property(links, (link) => void readLink(link)))
    expect(problems(`#${'%'.repeat(1_000_000)}`)).toEqual(['tooLong '])
  })

  test('names what it could not read, and leaves that at its default', () => {
    const opened = readLink('#v=1&runtime=tensorrt@8.6&in=1xfoo&shape=1x3x6x10&colour=red&zoom=0,1')
    expect(opened.scene.inputShape).toEqual(DEFAULT_SCENE.inputShape)
    expect(opened.scene.shape).toEqual([1, 3, 6, 10])
    expect(opened.problems.map(({ code, key }) => `${code} ${key}`)).toEqual([
      'unreadable in',
      'unknownKey colour',
      'unreadable zoom',
    ])
  })

  test('with a number too large for any number names it, so that what is read can be written', () => {
    expect(problems('#v=1&runtime=onnx@opset19&in=1e400')).toEqual(['unreadable in'])
    const { attributes } = readLink('#v=1&runtime=onnx@opset19&cubic_coeff_a=1e400').scene
    expect(attributes.cubic_coeff_a).toBe('1e400')
  })

  test('from a newer version says so and is read as far as possible', () => {
    expect(problems('#v=2&runtime=tensorrt@10')).toEqual(['newerVersion v'])
    expect(readLink('#v=2&runtime=tensorrt@10').scene.version).toBe('10')
  })

  test.each(['file', 'image'])(
    'that names a %s which only another page has shows a gradient of its size',
    (kind) => {
      const opened = readLink(`#v=1&in=1x3x512x512&fill=${kind}:cat.png`)
      expect(opened.scene.fill).toEqual({ kind: 'gradient' })
      expect(opened.problems[0]?.code).toBe('fileMissing')
    },
  )

  test('keeps numbers that the runtime will refuse, so that nothing typed is lost', () => {
    expect(readLink('#v=1&shape=0x-1x2.5x9').scene.shape).toEqual([0, -1, 2.5, 9])
  })
})
