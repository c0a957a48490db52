import { describe, expect, test } from 'vitest'
import { planResize } from '../core/resizePlan.ts'
import type { Attributes } from '../runtimes/attribute.ts'
import { findRuntime } from '../runtimes/index.ts'
import type { SizeRequest } from '../runtimes/request.ts'
import { partingStage } from './partingStage.ts'
import type { Side } from './side.ts'

function side(
  runtime: string,
  attributes: Attributes,
  input: number,
  size: SizeRequest,
  off: readonly string[] = [],
): Side {
  const { defaultVersion: version, resolve } = findRuntime(runtime)
  const request = { version, attributes, inputShape: [1, 1, 1, input], size, off }
  const resolution = resolve(request)
  if (!resolution.ok) throw new Error(JSON.stringify(resolution.refusals))
  const { spec, lengths } = resolution
  return { runtime, request, plan: planResize(spec), lengths }
}

const PAIRS = Array.from({ length: 30 }, (_, i) => i + 2).flatMap((input) =>
  Array.from({ length: 30 }, (_, o) => [input, o + 2] as const),
)

describe('ONNX Runtime against the specification that it implements', () => {
  const attributes = { mode: 'linear', coordinate_transformation_mode: 'half_pixel' }
  const both = PAIRS.map(([input, output]) => {
    const size = { how: 'shape', shape: [1, 1, 1, output] } as const
    const of = (runtime: string, off?: readonly string[]) =>
      side(runtime, attributes, input, size, off)
    return { of, comparison: partingStage(of('onnx'), of('onnxruntime')) }
  })

  test('parts by a departure that is named, or within rounding', () => {
    const parted = both.flatMap(({ comparison }) => (comparison.kind === 'parts' ? comparison : []))
    const blamed = parted.filter(({ nature }) => nature === 'departure')
    expect(blamed.length).toBeGreaterThan(200)
    for (const { nature, blamed, first } of parted) {
      if (nature === 'departure') expect(blamed?.side).toBe('b')
      else if ('reads' in first) {
        const [a, b] = [first.reads.a, first.reads.b]
        expect(nature).toBe('precision')
        expect(a.map(({ index }) => index)).toEqual(b.map(({ index }) => index))
        for (const [i, { weight }] of a.entries()) expect(weight).toBeCloseTo(b[i]!.weight, 6)
      }
    }
  })

  test('agrees with it once what was named is switched off', () => {
    for (const { of, comparison } of both) {
      if (comparison.kind !== 'parts' || !comparison.blamed) continue
      const off = comparison.blamed.departures
      const without = partingStage(of('onnx'), of('onnxruntime', off))
      if (without.kind === 'parts') expect(without.nature).toBe('precision')
    }
  })

  test('names only what is needed', () => {
    for (const { of, comparison } of both) {
      if (comparison.kind !== 'parts' || !comparison.blamed) continue
      const all = comparison.blamed.departures
      for (const name of all) {
        const fewer = all.filter((other) => other !== name)
        expect(partingStage(of('onnx'), of('onnxruntime', fewer)).kind).toBe('parts')
      }
    }
  })
})

test('two runtimes that mean other things blame no departure', () => {
  const size = { how: 'shape', shape: [1, 1, 1, 7] } as const
  const corners = { mode: 'linear', coordinate_transformation_mode: 'align_corners' }
  const half = { mode: 'linear', coordinate_transformation_mode: 'half_pixel' }
  const found = partingStage(side('onnx', corners, 4, size), side('onnxruntime', half, 4, size))
  expect(found).toMatchObject({ nature: 'design', blamed: null })
})
