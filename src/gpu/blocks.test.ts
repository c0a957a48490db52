import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyAxisSpecs, copiedSpecs, filters } from '../core/arbitrarySpecs.testing.ts'
import { NO_TAP } from '../core/axisPlan.ts'
import { planResize } from '../core/resizePlan.ts'
import { volume } from '../core/shape.ts'
import { blocksOf } from './blocks.ts'
import { type Pass, passesOf } from './passes.ts'

const MOST = 60

const lengths = ({ axes }: Pass, side: 'input' | 'output') => axes.map((axis) => axis[side])

/** What a pass makes of values: weighted sums, axis by axis; what reads nothing is the value −1. */
function made({ axes }: Pass, values: readonly number[]): number[] {
  return axes.reduceRight<number[]>(
    (from, { input, output, tables }, a) => {
      const inner = volume(axes.slice(a + 1).map((axis) => axis.output))
      const outer = from.length / input / inner
      if (!tables) return from
      const { tapCount, taps, weights } = tables
      const indices = Array.from({ length: outer * output * inner }, (_, i) => i)
      return indices.map((i) => {
        const [o, rest, place] = [
          Math.floor(i / inner) % output,
          i % inner,
          Math.floor(i / inner / output),
        ]
        const own = [...taps.slice(o * tapCount, (o + 1) * tapCount)]
        if (own[0]! <= NO_TAP) return -1
        return own.reduce((sum, tap, t) => {
          if (tap <= NO_TAP) return sum
          return sum + weights[o * tapCount + t]! * from[(place * input + tap) * inner + rest]!
        }, 0)
      })
    },
    [...values],
  )
}

test('blocks fit, and make one after another what the pass makes', () => {
  const axis = fc.oneof(anyAxisSpecs(11, filters), copiedSpecs(11))
  let inside = 0
  fc.assert(
    fc.property(fc.tuple(axis, axis, axis), (axes) => {
      for (const pass of passesOf(planResize({ axes }))) {
        const values = Array.from(
          { length: volume(lengths(pass, 'input')) },
          (_, i) => (i * 37) % 101,
        )
        const blocks = blocksOf(pass, MOST)
        if (!blocks) continue
        const parts = blocks.map((block) => {
          const given = block.inputs.flatMap(({ start, count }) =>
            values.slice(start, start + count),
          )
          expect(given.length).toBe(volume(lengths(block.pass, 'input')))
          expect(given.length).toBeLessThanOrEqual(MOST)
          expect(block.pass.elements).toBeLessThanOrEqual(MOST)
          return { start: block.output, values: made(block.pass, given) }
        })
        let end = 0
        for (const part of parts) {
          expect(part.start).toBe(end)
          end += part.values.length
        }
        expect(parts.flatMap((part) => part.values)).toEqual(made(pass, values))
        if (blocks.some(({ inputs }) => inputs.length > 1)) inside++
      }
    }),
    { numRuns: 500 },
  )
  expect(inside).toBeGreaterThan(5)
})
