import fc from 'fast-check'
import { expect, test } from 'vitest'
import { integerRules, resizeSpecs } from './arbitraryResizes.testing.ts'
import { resizeOnCpu } from './evaluate.ts'
import { evaluateAt } from './evaluateAt.ts'
import { planResize } from './resizePlan.ts'
import { offsetOf, volume } from './shape.ts'

const rank = fc.integer({ min: 1, max: 4 })
const specs = fc.oneof(
  resizeSpecs(rank, 6, fc.constant(undefined)),
  resizeSpecs(fc.integer({ min: 1, max: 3 }), 6, integerRules),
)

test('some elements of an output are, to the bit, those of the whole', () => {
  fc.assert(
    fc.property(specs, fc.infiniteStream(fc.boolean()), (spec, coins) => {
      const plan = planResize(spec)
      const input = Float32Array.from({ length: volume(plan.inputShape) }, (_, i) => (i * 79) % 251)
      const picks = plan.outputShape.map((length) =>
        Array.from({ length }, (_, o) => o).filter(() => coins.next().value),
      )
      const whole = resizeOnCpu(plan, input)
      const indices = picks.reduce<number[][]>(
        (all, list) => all.flatMap((index) => list.map((o) => [...index, o])),
        [[]],
      )
      const wanted = indices.map((index) => whole[offsetOf(index, plan.outputShape)])
      expect([...evaluateAt(plan, input, picks)]).toEqual(wanted)
    }),
  )
})
