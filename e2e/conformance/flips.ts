import { planAxis } from '../../src/core/axisPlan.ts'
import { exactly } from '../../src/core/exactly.ts'
import { planResize } from '../../src/core/resizePlan.ts'
import type { Attributes } from '../../src/runtimes/attribute.ts'
import { findRuntime } from '../../src/runtimes/index.ts'
import type { ResizeRequest } from '../../src/runtimes/request.ts'
import type { Resolution } from '../../src/runtimes/resolution.ts'
import type { Compute, Outcome } from './run.ts'

/** An output index, the input index that a library picked for it, and the one by exact arithmetic. */
export type Flip = readonly [output: number, picked: number, exact: number]

/** For an input of length n resized to m: every output whose pick differs from exact arithmetic. */
export interface Pair {
  readonly n: number
  readonly m: number
  readonly flips: Readonly<Record<string, readonly Flip[]>>
}

/** How each library of the recording is asked, with the fewest dimensions that it takes. */
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

/** The pairs of a file; null when it is no list of flips. */
export function parseFlips(text: string): readonly Pair[] | null {
  const parsed: unknown = JSON.parse(text)
  const isPair = (entry: Partial<Pair> | null) =>
    Number.isInteger(entry?.n) && Number.isInteger(entry?.m) && typeof entry?.flips === 'object'
  return Array.isArray(parsed) && parsed.length > 0 && parsed.every(isPair) ? parsed : null
}

/** One outcome for each library of each pair: a pair names only the libraries that flip there. */
export async function runFlips(pairs: readonly Pair[], compute: Compute): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const pair of pairs) {
    for (const [library, flips] of Object.entries(pair.flips)) {
      const name = `${library} ${pair.n} to ${pair.m}`
      const reason = await failure(library, pair, flips, compute)
      outcomes.push(reason ? { name, result: 'failed', reason } : { name, result: 'passed' })
    }
  }
  return outcomes
}

async function failure(
  library: string,
  { n, m }: Pair,
  flips: readonly Flip[],
  compute: Compute,
): Promise<string | null> {
  const resolution = resolve(library, n, m)
  if (!resolution) return 'this product does not know the library'
  if (!resolution.ok) return `refused: ${resolution.refusals[0]?.code}`
  const axis = resolution.spec.axes.at(-1)!
  const exact = planAxis(exactly(axis)).taps
  // Values are their own indices, so that an output tells which element it is.
  const data = Float32Array.from({ length: n }, (_, i) => i)
  const shape = resolution.spec.axes.map(({ input }) => input)
  const picked = await compute(planResize(resolution.spec), { shape, data })
  const found = [...picked].flatMap((pick, o) => (pick === exact[o] ? [] : [[o, pick, exact[o]]]))
  return JSON.stringify(found) === JSON.stringify(flips)
    ? null
    : `flips ${JSON.stringify(found)}, recorded ${JSON.stringify(flips)}`
}

/** A resize of one row from n to m, as the library is asked for it. */
function resolve(library: string, n: number, m: number): Resolution | null {
  const asked = LIBRARIES[library]
  if (!asked) return null
  const runtime = findRuntime(asked.runtime)
  const inputShape = [...new Array<number>(asked.rank - 1).fill(1), n]
  const axes = runtime.listAxes({ inputShape, attributes: asked.attributes })
  const request: ResizeRequest = {
    version: runtime.defaultVersion,
    attributes: asked.attributes,
    inputShape,
    size: { how: 'shape', shape: axes.map((axis) => (axis === asked.rank - 1 ? m : 1)) },
  }
  return runtime.resolve(request)
}
