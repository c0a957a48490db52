import { describe, expect, test } from 'vitest'
import recorded from '../../e2e/cases/libraries.json' with { type: 'json' }
import { resizeOnCpu } from '../core/evaluate.ts'
import { planResize } from '../core/resizePlan.ts'
import { RUNTIMES } from './index.ts'
import type { Attributes, ResizeRequest, Runtime } from './runtime.ts'

/** What an image library made of an input; its size is among its arguments. */
interface LibraryCase {
  readonly name: string
  readonly runtime: { readonly name: string; readonly version?: string }
  readonly attributes: Attributes
  readonly input: { readonly shape: readonly number[]; readonly data: readonly number[] }
  readonly output: { readonly shape: readonly number[]; readonly data: readonly number[] }
  readonly tolerance: number
}

const CASES = recorded as unknown as readonly LibraryCase[]
const SIZES = ['dsize', 'size', 'shape']

describe.each(RUNTIMES.filter((runtime) => casesOf(runtime).length > 0))(
  'recorded cases of $title',
  (runtime) => {
    test.each(casesOf(runtime))('$name', (library) => {
      const resolution = runtime.resolve(requestOf(library, runtime))
      if (!resolution.ok) throw new Error(JSON.stringify(resolution.refusals))
      const { shape, data } = library.output
      expect(resolution.outputShape).toEqual(shape)
      const plan = planResize(resolution.spec)
      const values = resizeOnCpu(plan, Float32Array.from(library.input.data))
      const off = values.map((value, i) => Math.abs(value - data[i]!))
      expect(Math.max(...off)).toBeLessThanOrEqual(library.tolerance)
    })
  },
)

test('there are 75 recorded cases, each of a runtime that is known here', () => {
  const names = RUNTIMES.map(({ name }) => name)
  expect(CASES).toHaveLength(75)
  expect(CASES.filter(({ runtime }) => !names.includes(runtime.name))).toEqual([])
})

function casesOf({ name }: Runtime): LibraryCase[] {
  return CASES.filter(({ runtime }) => runtime.name === name)
}

function requestOf(library: LibraryCase, runtime: Runtime): ResizeRequest {
  const { attributes, input } = library
  const sizes = SIZES.filter((name) => attributes[name] !== undefined)
  const rest = Object.entries(attributes).filter(([name]) => !SIZES.includes(name))
  return {
    version: library.runtime.version ?? runtime.defaultVersion,
    attributes: Object.fromEntries(rest),
    inputShape: input.shape,
    size: { how: 'shape', shape: attributes[sizes[0]!] as readonly number[] },
  }
}
