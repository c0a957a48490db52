import { type Shape, volume } from '../../core/shape.ts'
import { tuple } from '../../runtimes/python.ts'
import type { Dtype } from '../../runtimes/request.ts'
import type { CodeInput } from '../../runtimes/runtime.ts'
import { RANGES } from '../../scene/inputTensor.ts'
import { findTensor } from '../../scene/keptTensors.ts'
import type { Edit, Fill } from '../../scene/scene.ts'
import { pythonFloat } from '../../tensors/float32.ts'

// More literal values than this would drown the program that they are for.
const MOST_LITERALS = 512

/**
 * The input of a scene as NumPy makes it: the generator's recipe, then the edits. For an integer type
 * its values are pulled into the type's range, so that a cast cuts them as the page does.
 */
export function codeInput(
  fill: Fill,
  edits: readonly Edit[],
  shape: Shape,
  dtype: Dtype = 'float32',
): CodeInput {
  const input = floatInput(fill, edits, shape)
  if (dtype === 'float32') return input
  const [low, high] = RANGES[dtype]
  const within = edits.length === 0 && largestOf(fill, shape) <= high
  if (within) return input
  return { ...input, expression: `np.clip(np.nan_to_num(${input.expression}), ${low}, ${high})` }
}

/** The largest value of a fill, none of which is negative; unknown is infinite. */
function largestOf(fill: Fill, shape: Shape): number {
  switch (fill.kind) {
    case 'ramp':
      return volume(shape) - 1
    case 'digits':
    case 'values':
    case 'file':
      return Number.POSITIVE_INFINITY
    default:
      return 1
  }
}

function floatInput(fill: Fill, edits: readonly Edit[], shape: Shape): CodeInput {
  const base = fillExpression(fill, shape)
  const inside = edits.filter(([offset]) => offset < volume(shape))
  if (inside.length === 0) return base
  return {
    setup: [
      ...base.setup,
      `values = ${base.expression}.reshape(-1)`,
      ...inside.map(([offset, value]) => `values[${offset}] = ${pythonFloat(value)}`),
    ],
    expression: 'values',
  }
}

function fillExpression(fill: Fill, shape: Shape): CodeInput {
  const grid = [`grid = np.indices(${tuple(shape)})`]
  const float = (expression: string, setup = grid): CodeInput => ({
    setup,
    expression: `(${expression}).astype(np.float32)`,
  })
  switch (fill.kind) {
    case 'ramp':
      return { setup: [], expression: `np.arange(${volume(shape)}, dtype=np.float32)` }
    case 'digits':
      return float(digitsOf(Math.min(3, shape.length)))
    case 'gradient':
      return float(gradientOf(shape.slice(-2)))
    case 'checkerboard':
      return float('grid.sum(axis=0) % 2')
    case 'impulse':
      return float(
        lastAxes(shape)
          .map(([name, length]) => `(${name} == ${Math.floor(length / 2)})`)
          .join(' & '),
      )
    case 'random':
      return float(`mulberry32(${volume(shape)}, ${fill.seed >>> 0})`, MULBERRY32)
    case 'values':
      return literal(fill.data, volume(shape))
    case 'file':
      return opened(fill.id, shape)
  }
}

const digitsOf = (count: number) =>
  ['grid[-3] * 100', 'grid[-2] * 10', 'grid[-1]'].slice(3 - count).join(' + ')

function gradientOf(inner: Shape): string {
  const terms = lastAxes(inner).map(([name, length]) => `${name} / ${Math.max(1, length - 1)}`)
  return terms.length === 1 ? terms[0]! : `(${terms.join(' + ')}) / 2`
}

/** The last two axes, or the only one: the grid's name for them, and their lengths. */
function lastAxes(shape: Shape): (readonly [string, number])[] {
  const inner = shape.slice(-2)
  return inner.map((length, k) => [`grid[${k - inner.length}]`, length])
}

function literal(data: Float32Array, count: number): CodeInput {
  if (count > MOST_LITERALS) return saved('the values on the page')
  const values = Array.from({ length: count }, (_, i) => pythonFloat(data[i] ?? 0))
  return { setup: [], expression: `np.array([${values.join(', ')}], dtype=np.float32)` }
}

function opened(id: string, shape: Shape): CodeInput {
  const kept = findTensor(id)
  if (kept && !kept.picture) return literal(kept.data, volume(shape))
  return saved('the picture on the page, as float32 in [0, 1]')
}

const saved = (what: string): CodeInput => ({
  setup: [`# input.npy: ${what}`],
  expression: "np.load('input.npy').astype(np.float32)",
})

/** `fillRandom` of the generators in NumPy; products wrap at 64 bits, which keeps the low 32. */
const MULBERRY32 = [
  'def mulberry32(count, seed):',
  '    low = np.uint64(0xFFFFFFFF)',
  '    u = np.uint64',
  '    state = (u(seed) + np.arange(1, count + 1, dtype=np.uint64) * u(0x6D2B79F5)) & low',
  '    t = (state ^ (state >> u(15))) * (state | u(1)) & low',
  '    t = (t ^ (t + ((t ^ (t >> u(7))) * (t | u(61)) & low))) & low',
  '    return ((t ^ (t >> u(14))) >> u(8)) / 2**24',
  '',
]
