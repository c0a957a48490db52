import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resizeSpecs } from '../core/arbitraryResizes.testing.ts'
import { anyAxisSpecs, copiedSpecs, filters } from '../core/arbitrarySpecs.testing.ts'
import { NO_TAP } from '../core/axisPlan.ts'
import { planResize } from '../core/resizePlan.ts'
import type { KernelAxis, Pass } from './passes.ts'
import { passesOf } from './passes.ts'
import { piecesOf, type Slice, slicesOf } from './slices.ts'

const FLOATS = fc.constant(undefined)

const volumeOf = (axes: readonly KernelAxis[], side: 'input' | 'output') =>
  axes.reduce((product, axis) => product * axis[side], 1)

/** Flat input elements of every tap of every output along the outermost axis. */
function reads({ axes }: Pass, outermost: number, from = 0): number[][] {
  const [axis, ...others] = axes.slice(outermost)
  const inner = volumeOf(others, 'input')
  return Array.from({ length: axis!.output }, (_, o) => {
    const { tapCount, taps } = axis!.tables ?? { tapCount: 1, taps: [] }
    const own = axis!.tables ? [...taps.slice(o * tapCount, (o + 1) * tapCount)] : [o]
    return own.map((tap) => (tap > NO_TAP ? from + tap * inner : tap))
  })
}

/** A pass along axes of an input and an output length: copies where they are equal, else means of all. */
function passOf(...lengths: readonly [number, number][]): Pass {
  const axes = lengths.map(([input, output]) => {
    const tapCount = input
    const taps = Int32Array.from({ length: output * tapCount }, (_, i) => i % input)
    const weights = new Float64Array(taps.length).fill(1 / input)
    return { input, output, tables: input === output ? null : { tapCount, taps, weights } }
  })
  const elements = volumeOf(axes, 'output')
  return { axes, elements, blended: axes.length, integers: null, extrapolated: 0 }
}

/** The slices of a pass, null where one that starts where a binding may is too large. */
function slicesIfAny(pass: Pass, most: number): readonly Slice[] | null {
  const parts = partsIfAny(pass, most)
  return parts?.every((part) => !('inputs' in part)) ? (parts as readonly Slice[]) : null
}

/** Its slices or blocks, null where a single element reads too many. */
function partsIfAny(pass: Pass, most: number) {
  try {
    return slicesOf(pass, most)
  } catch (error) {
    expect(String(error)).toContain(`larger than ${most} elements`)
    return null
  }
}

describe('the slices of a pass', () => {
  test('are the pass itself where it fits', () => {
    fc.assert(
      fc.property(resizeSpecs(fc.constant(3), 9, FLOATS), (spec) => {
        const [pass] = passesOf(planResize(spec))
        expect(slicesOf(pass!, 1000)).toEqual([{ pass, input: 0, output: 0 }])
      }),
    )
  })

  test('fit, start where bindings may, and together read and make what the pass does', () => {
    const most = 4096
    const axes = fc.tuple(
      fc.oneof(anyAxisSpecs(200, filters), copiedSpecs(200)),
      fc.oneof(anyAxisSpecs(12, filters), copiedSpecs(12)),
      anyAxisSpecs(12, filters),
    )
    let sliced = 0
    fc.assert(
      fc.property(axes, (resized) => {
        for (const pass of passesOf(planResize({ axes: resized }))) {
          const slices = slicesIfAny(pass, most)
          if (!slices) continue
          let made = 0
          for (const { pass: part, input, output } of slices) {
            expect(output).toBe(made)
            expect([input % 64, output % 64]).toEqual([0, 0])
            expect(part.elements).toBe(volumeOf(part.axes, 'output'))
            expect(part.elements).toBeLessThanOrEqual(most)
            expect(volumeOf(part.axes, 'input')).toBeLessThanOrEqual(most)
            made += part.elements
          }
          expect(made).toBe(pass.elements)
          if (slices.length === 1) continue
          sliced++
          const outermost = pass.axes.findIndex(({ input, output }) => input * output > 1)
          expect(slices.flatMap(({ pass: part, input }) => reads(part, outermost, input))).toEqual(
            reads(pass, outermost),
          )
        }
      }),
    )
    expect(sliced).toBeGreaterThan(10)
  })

  test('are blocks where the shortest that starts where a binding may is too large', () => {
    const parts = slicesOf(passOf([40, 40], [9, 9], [5, 5]), 500)
    expect(parts.every((part) => 'inputs' in part)).toBe(true)
  })

  test('can’t be made where a single output reads more than a binding holds', () => {
    expect(() => slicesOf(passOf([10, 1]), 5)).toThrow('larger than 5 elements')
  })
})

describe('the pieces of a pass', () => {
  test('are slices of the least size from the wanted one up that there are', () => {
    fc.assert(
      fc.property(resizeSpecs(fc.constant(3), 9, FLOATS), (spec) => {
        for (const pass of passesOf(planResize(spec))) {
          const pieces = piecesOf(pass, 64, 4096)
          const size = [64, 128, 256, 512, 1024, 2048, 4096].find((most) => slicesIfAny(pass, most))
          if (size) expect(pieces).toEqual(slicesOf(pass, size))
          else expect(pieces.every((piece) => 'inputs' in piece)).toBe(true)
        }
      }),
    )
  })
})
