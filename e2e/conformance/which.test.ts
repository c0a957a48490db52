import { describe, expect, test } from 'vitest'
import { whichResize } from '../../src/compare/whichResize.ts'
import { whichTolerance } from '../../src/compare/whichTolerance.ts'
import { resizeOnCpu } from '../../src/core/evaluate.ts'
import { planResize } from '../../src/core/resizePlan.ts'
import { volume } from '../../src/core/shape.ts'
import { type Case, requestOf, runtimeOf, valuesOf } from './case.ts'
import { largestDifference } from './compare.ts'
import { recordings } from './recordings.ts'

/** Every so many cases of a file, so that each file and all its parts are met. */
const EVERY = 43

const SPREAD = Object.entries(recordings()).map(([file, cases]) => {
  const answered = cases.filter(
    ({ kind, output }) => kind === 'output' && output?.data && volume(output.shape) > 0,
  )
  return [file, answered.filter((_, i) => i % EVERY === 0)] as const
})

describe('which resize a recorded output was', () => {
  test.each(SPREAD)(
    'a spread of %s: its own setting is among those within tolerance',
    (_, cases) => {
      for (const recorded of cases) {
        const { name } = recorded
        const { own, tolerance, question } = questionOf(recorded)
        // Where the product itself is farther off, the search has to say that nothing reproduces it.
        if (own.off > tolerance.absolute) continue
        const { groups, within } = whichResize(question)
        expect(within, name).toBeGreaterThan(0)
        const first = groups
          .slice(0, within)
          .filter(({ settings }) => settings.some(({ runtime }) => runtime === own.runtime))
        expect(
          first.map(({ error }) => error.largest),
          name,
        ).toContain(own.off)
      }
    },
  )
})

function questionOf(recorded: Case) {
  const runtime = runtimeOf(recorded)!
  const request = requestOf(recorded, runtime)
  const resolution = runtime.resolve(request)
  if (!resolution.ok) throw new Error(`${recorded.name} is refused`)
  const { input: given, output: gave } = recorded
  const dtype = given.dtype ?? 'float32'
  const input = valuesOf(given.data, given.shape)
  const output = valuesOf(gave!.data!, gave!.shape)
  const tolerance = whichTolerance(input, output, dtype)
  const off = largestDifference(resizeOnCpu(planResize(resolution.spec), input), output)
  const asked = { runtime: runtime.name, request }
  return {
    own: { runtime: runtime.name, off },
    tolerance,
    question: {
      ...{ inputShape: given.shape, input, outputShape: gave!.shape, output },
      ...{ dtype, tolerance, own: asked },
    },
  }
}
