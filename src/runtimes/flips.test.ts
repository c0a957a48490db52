import { describe, expect, test } from 'vitest'
import recorded from '../../e2e/cases/flips.json' with { type: 'json' }
import { planAxis } from '../core/axisPlan.ts'
import type { AxisSpec } from '../core/axisSpec.ts'
import { exactly } from '../core/exactly.ts'
import { RUNTIMES } from './index.ts'
import type { Attributes, ResizeRequest, Runtime } from './runtime.ts'

/** For an input of length n resized to m: what libraries picked where exact arithmetic does not. */
interface Pair {
  readonly n: number
  readonly m: number
  /** By library: index of the output, index that was picked, index by exact arithmetic. */
  readonly flips: Readonly<Record<string, readonly (readonly [number, number, number])[]>>
}

const PAIRS = recorded as unknown as readonly Pair[]

const LIBRARIES: Record<string, { runtime: string; attributes: Attributes; rank: number }> = {
  'torch.nearest': { runtime: 'pytorch', attributes: { mode: 'nearest' }, rank: 3 },
  'torch.nearest.cuda': { runtime: 'pytorch', attributes: { mode: 'nearest' }, rank: 3 },
  'torch.nearest-exact': { runtime: 'pytorch', attributes: { mode: 'nearest-exact' }, rank: 3 },
  'cv2.INTER_NEAREST': {
    runtime: 'opencv',
    attributes: { interpolation: 'INTER_NEAREST' },
    rank: 2,
  },
  'cv2.INTER_NEAREST_EXACT': {
    runtime: 'opencv',
    attributes: { interpolation: 'INTER_NEAREST_EXACT' },
    rank: 2,
  },
  'PIL.NEAREST': { runtime: 'pillow', attributes: { resample: 'NEAREST' }, rank: 2 },
}

const known = Object.entries(LIBRARIES).filter(([, { runtime }]) =>
  RUNTIMES.some(({ name }) => name === runtime),
)

describe.each(known)('%s', (library, { runtime: name, attributes, rank }) => {
  const runtime = RUNTIMES.find((found) => found.name === name)!
  const specOf = ({ n, m }: Pair) => lastAxis(runtime, attributes, rank, n, m)
  const picks = (spec: AxisSpec) => planAxis(spec).taps

  test('picks at every output what the library picked', () => {
    for (const pair of PAIRS) {
      const [taken, exact] = [picks(specOf(pair)), picks(exactly(specOf(pair)))]
      const flips = [...taken].flatMap((pick, o) =>
        pick === exact[o] ? [] : [[o, pick, exact[o]]],
      )
      expect(flips, `${pair.n} to ${pair.m}`).toEqual(pair.flips[library] ?? [])
    }
  })
})

test('every recorded library is known here', () => {
  const names = new Set(PAIRS.flatMap(({ flips }) => Object.keys(flips)))
  expect([...names].sort()).toEqual(Object.keys(LIBRARIES).sort())
  expect(PAIRS).toHaveLength(600)
})

/** The last axis of a resize from n to m. */
function lastAxis(
  runtime: Runtime,
  attributes: Attributes,
  rank: number,
  n: number,
  m: number,
): AxisSpec {
  const inputShape = [...new Array<number>(rank - 1).fill(1), n]
  const axes = runtime.listAxes({ inputShape, attributes })
  const request: ResizeRequest = {
    version: runtime.defaultVersion,
    attributes,
    inputShape,
    size: { how: 'shape', shape: axes.map((axis) => (axis === rank - 1 ? m : 1)) },
  }
  const resolution = runtime.resolve(request)
  if (!resolution.ok) throw new Error(`${runtime.title} refuses ${n} to ${m}`)
  return resolution.spec.axes.at(-1)!
}
