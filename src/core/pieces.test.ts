import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { integerRules, resizeSpecs } from './arbitraryResizes.testing.ts'
import { axisSpecs } from './arbitrarySpecs.testing.ts'
import { resizeOnCpu } from './evaluate.ts'
import { piecesOf, workOf } from './pieces.ts'
import { planResize } from './resizePlan.ts'
import { volume } from './shape.ts'

const specs = resizeSpecs(
  fc.integer({ min: 1, max: 4 }),
  6,
  fc.option(integerRules, { nil: undefined }),
)

describe('a resize in pieces', () => {
  it('makes every value of the whole once, in order, to the bit', () => {
    fc.assert(
      fc.property(specs, fc.integer({ min: 1, max: 200 }), (spec, most) => {
        const plan = planResize(spec)
        fc.pre(volume(plan.outputShape) > 0)
        const input = Float32Array.from(
          { length: volume(plan.inputShape) },
          (_, i) => (i * 97) % 101,
        )
        const made = [...piecesOf(plan, most)].map((piece) => {
          const part = resizeOnCpu(piece.plan, input.slice(piece.input.start, piece.input.end))
          expect(part.length).toBe(piece.output.end - piece.output.start)
          return [...part]
        })
        expect(made.flat()).toEqual([...resizeOnCpu(plan, input)])
      }),
    )
  })

  it('cuts where the work is what was asked for', () => {
    const filter = { kind: 'linear' as const }
    fc.assert(
      fc.property(axisSpecs(40, fc.constant(filter)), axisSpecs(9), (rows, columns) => {
        const plan = planResize({ axes: [rows, columns] })
        const pieces = [...piecesOf(plan, workOf(plan) / 3)]
        expect(pieces.length).toBeLessThanOrEqual(6)
        expect([...piecesOf(plan, workOf(plan))]).toHaveLength(1)
      }),
    )
  })
})
