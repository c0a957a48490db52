import { describe, expect, test } from 'vitest'
import recorded from '../../e2e/cases/onnx_conformance.json' with { type: 'json' }
import type { AxisSpec, Filter } from './axisSpec.ts'
import type { TransformationName } from './coordinates.ts'
import { resizeOnCpu } from './evaluate.ts'
import { planResize } from './resizePlan.ts'
import type { RoundingName } from './rounding.ts'
import { volume } from './shape.ts'

/** What ONNX's own node tests record, as far as the rules of this core go. */
interface OnnxCase {
  readonly name: string
  readonly op: string
  readonly attributes: Readonly<Record<string, string | number | number[]>>
  readonly input: { readonly shape: number[]; readonly data: { readonly arange: [number, number] } }
  readonly scales?: number[]
  readonly sizes?: number[]
  readonly output: { readonly shape: number[]; readonly data: number[] }
  readonly tolerance: number
}

const cases = recorded as unknown as OnnxCase[]

const TRANSFORMATIONS = ['half_pixel', 'align_corners', 'asymmetric']
const ROUNDINGS: Record<string, RoundingName> = {
  round_prefer_floor: 'roundHalfDown',
  round_prefer_ceil: 'roundHalfUp',
  floor: 'floor',
  ceil: 'ceil',
}

/** What an attribute asks for that these rules do not have; null when they cover the case. */
function uncovered({ attributes, scales, input }: OnnxCase): string | null {
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

function specOf(recorded: OnnxCase): AxisSpec[] {
  const { attributes, input, op, output, scales } = recorded
  const axes = (attributes.axes as number[]) ?? input.shape.map((_, axis) => axis)
  const transformation = op === 'onnx.Upsample' ? 'asymmetric' : undefined
  return input.shape.map((length, axis) => {
    const scale = scales?.[axes.indexOf(axis)]
    const filter = axes.includes(axis) ? filterOf(recorded) : ({ kind: 'copy' } as const)
    return {
      input: length,
      output: output.shape[axis]!,
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
}

describe('ONNX’s own node tests', () => {
  test.each(cases.filter((recorded) => uncovered(recorded) === null))('$name', (recorded) => {
    const plan = planResize({ axes: specOf(recorded) })
    const [start, step] = recorded.input.data.arange
    const data = Float32Array.from({ length: volume(plan.inputShape) }, (_, i) => start + step * i)
    const values = resizeOnCpu(plan, data)
    expect(values).toHaveLength(recorded.output.data.length)
    const off = values.map((value, i) => Math.abs(value - recorded.output.data[i]!))
    expect(Math.max(...off)).toBeLessThanOrEqual(recorded.tolerance)
  })

  test('that need other rules are just these', () => {
    const reasons = cases.map(uncovered).filter((reason) => reason !== null)
    const counts = Object.fromEntries(
      [...new Set(reasons)].map((reason) => [reason, reasons.filter((r) => r === reason).length]),
    )
    expect(cases).toHaveLength(40)
    expect(counts).toEqual({
      'align_corners by fractional scales': 2,
      antialias: 4,
      half_pixel_symmetric: 2,
      keep_aspect_ratio_policy: 4,
      pytorch_half_pixel: 1,
      tf_crop_and_resize: 4,
    })
  })
})
