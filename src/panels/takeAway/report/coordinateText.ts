import type { AxisSpec } from '../../../core/axisSpec.ts'
import type { TransformationName } from '../../../core/coordinates.ts'

/** What a formula is made of, as text: the numbers of an axis, and an output index. */
interface Parts {
  readonly x: number
  readonly input: number
  /** The output's length as the formula has it. */
  readonly output: string
  /** Input per output, with the sign of its operation: ` * 5/10` or ` / 2.3`. */
  readonly ratio: string
  readonly scale: string
  readonly corners: string
  readonly start: string
  readonly end: string
}

type Writing = (parts: Parts, single: boolean) => string

const halfPixel: Writing = ({ x, ratio }) => `(${x} + 0.5)${ratio} - 0.5`

const WRITINGS: Record<TransformationName, Writing> = {
  half_pixel: halfPixel,
  half_pixel_symmetric: (parts, single) =>
    `${parts.input}/2 * (1 - ${parts.output}/(${parts.scale} * ${parts.input})) + ${halfPixel(parts, single)}`,
  align_corners: ({ x, corners }) => `${x}${corners}`,
  asymmetric: ({ x, ratio }) => `${x}${ratio}`,
  tf_half_pixel_for_nn: ({ x, ratio }) => `(${x} + 0.5)${ratio}`,
  tf_crop_and_resize: ({ x, input, output, start, end }, single) => {
    const last = input - 1
    const along = single ? '0.5' : `${x}/(${output} - 1)`
    return `${start} * ${last} + ${along} * (${end} - ${start}) * ${last}`
  },
  area_enlarging: ({ x, ratio, scale }) =>
    `floor(${x}${ratio}) + max(0, ${x} + 1 - (floor(${x}${ratio}) + 1) * ${scale})`,
}

/**
 * The formula of an output's coordinate with its own numbers, as programs write it:
 * `(3 + 0.5) * 5/10 - 0.5`. Null where it
 * would divide by zero, and the coordinate is 0 by definition.
 */
export function coordinateText(spec: AxisSpec, x: number): string | null {
  const { input, rescale, transformation, roi, fractionalOutput } = spec
  const given = rescale.by === 'scale'
  const length = fractionalOutput && given ? rescale.scale * input : spec.output
  const byCorners = rescale.order === 'corners'
  const corners = byCorners || transformation === 'align_corners'
  if (corners && length === 1) return null
  const parts: Parts = {
    x,
    input,
    output: number(length),
    ratio: byCorners ? '' : given ? ` / ${number(rescale.scale)}` : ` * ${input}/${spec.output}`,
    scale: given ? number(rescale.scale) : `${spec.output}/${input}`,
    corners: ` * ${input - 1}/${number(length - 1)}`,
    start: number(roi?.start ?? 0),
    end: number(roi?.end ?? 1),
  }
  const ratio = byCorners ? parts.corners : parts.ratio
  return WRITINGS[transformation]({ ...parts, ratio }, length === 1)
}

/** A number in all digits that tell it apart, in brackets where it is negative. */
const number = (value: number) => (value < 0 ? `(${value})` : String(value))
