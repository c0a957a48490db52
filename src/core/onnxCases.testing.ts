import recorded from '../../e2e/cases/onnx_conformance.json' with { type: 'json' }
import type { AxisSpec, Filter } from './axisSpec.ts'
import type { TransformationName } from './coordinates.ts'
import type { ResizeSpec } from './resizePlan.ts'
import type { RoundingName } from './rounding.ts'
import { volume } from './shape.ts'

/** What ONNX's own node tests record, as far as the rules of this core go. */
export interface OnnxCase {
  readonly name: string
  readonly op: string
  readonly attributes: Readonly<Record<string, string | number | number[]>>
  readonly input: { readonly shape: number[]; readonly data: { readonly arange: [number, number] } }
  readonly scales?: number[]
  readonly sizes?: number[]
  readonly output: { readonly shape: number[]; readonly data: number[] }
  readonly tolerance: number
}

/** ONNX's own node tests: 39 of Resize, 1 of Upsample. */
export const ONNX_CASES = recorded as unknown as readonly OnnxCase[]

const TRANSFORMATIONS = ['half_pixel', 'align_corners', 'asymmetric']
const ROUNDINGS: Record<string, RoundingName> = {
  round_prefer_floor: 'roundHalfDown',
  round_prefer_ceil: 'roundHalfUp',
  floor: 'floor',
  ceil: 'ceil',
}

/** What an attribute asks for that these rules do not have; null when they cover the case. */
export function uncovered({ attributes, scales, input }: OnnxCase): string | null {
  const transformation = attributes.coordinate_transformation_mode ?? 'half_pixel'
  if (!TRANSFORMATIONS.includes(String(transformation))) return String(transformation)
  const fractional = scales?.some((scale, axis) => !Number.isInteger(scale * input.shape[axis]!))
  // The reference divides by scale · I − 1 there, not by an integer length less one.
  if (transformation === 'align_corners' && fractional) return 'align_corners by fractional scales'
  const other = ['antialias', 'keep_aspect_ratio_policy'].find((name) => attributes[name])
  return other ?? null
}

function filterOf({ op, attributes }: OnnxCase): Filter {
  const { mode, nearest_mode = 'round_prefer_floor', cubic_coeff_a: a = -0.75 } = attributes
  if (mode === 'linear') return { kind: 'linear' }
  if (mode === 'cubic') {
    return { kind: 'cubic', a: Number(a), excludeOutside: attributes.exclude_outside === 1 }
  }
  const rounding = op === 'onnx.Upsample' ? 'floor' : ROUNDINGS[String(nearest_mode)]!
  return { kind: 'nearest', rounding }
}

/** A covered case as the reference implementation computes it: in float64, by the scale as given. */
export function specOf(recorded: OnnxCase): ResizeSpec {
  const { attributes, input, op, scales, sizes } = recorded
  const axes = (attributes.axes as number[]) ?? input.shape.map((_, axis) => axis)
  const transformation = op === 'onnx.Upsample' ? 'asymmetric' : undefined
  const specs = input.shape.map((length, axis): AxisSpec => {
    const scale = scales?.[axes.indexOf(axis)]
    const size = sizes?.[axes.indexOf(axis)] ?? length
    const filter = axes.includes(axis) ? filterOf(recorded) : ({ kind: 'copy' } as const)
    return {
      input: length,
      output: scale === undefined ? size : Math.floor(length * Math.fround(scale)),
      transformation: (transformation ??
        attributes.coordinate_transformation_mode ??
        'half_pixel') as TransformationName,
      rescale:
        scale === undefined
          ? { by: 'lengths', order: 'ratio' }
          : { by: 'scale', scale: Math.fround(scale), order: 'divide' },
      arithmetic: 'float64',
      singlePixel: 'formula',
      edge: filter.kind === 'cubic' ? 'index' : 'coordinate',
      filter,
    }
  })
  return { axes: specs }
}

/** The input of a case, row-major. */
export function inputOf({ input }: OnnxCase): Float32Array {
  const [start, step] = input.data.arange
  return Float32Array.from({ length: volume(input.shape) }, (_, i) => start + step * i)
}
