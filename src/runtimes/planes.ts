import type { AxisSpec } from '../core/axisSpec.ts'
import type { Shape } from '../core/shape.ts'
import { tuple } from './python.ts'
import type { Refusal } from './refusal.ts'
import type { ResizeRequest } from './request.ts'
import type { CodeInput } from './runtime.ts'
import { untouched } from './spatial.ts'
import { MOST_DIMS } from './target.ts'

/** Width and height of the planes, in the order in which image libraries are told them. */
export function planeAxes({ inputShape }: Pick<ResizeRequest, 'inputShape'>): number[] {
  const rank = inputShape.length
  return rank < 2 ? [] : [rank - 1, rank - 2]
}

/** Refuses a tensor without planes. `mode` is what the library calls its function. */
export function checkPlanes({ inputShape }: ResizeRequest, mode: string): Refusal[] {
  const rank = inputShape.length
  if (rank !== 1) return []
  const ranks = Array.from({ length: MOST_DIMS - 1 }, (_, i) => i + 2)
  const params = { mode, rank, ranks, use: tuple([1, ...inputShape]) }
  return [{ code: 'rankOfMode', params, field: 'input' }]
}

/** The specs of all axes: `specOf` for the two of the planes, the rest left alone. */
export function planeSpecs(
  inputShape: Shape,
  specOf: (axis: number) => AxisSpec,
): readonly AxisSpec[] {
  const axes = planeAxes({ inputShape })
  return inputShape.map((length, axis) => (axes.includes(axis) ? specOf(axis) : untouched(length)))
}

/** A program that resizes plane after plane of the input by `resize`, an expression of `plane`. */
export function planesProgram(
  header: readonly string[],
  { inputShape }: ResizeRequest,
  input: CodeInput,
  resize: string,
): string {
  const [height, width] = [inputShape.at(-2) ?? 1, inputShape.at(-1) ?? 1]
  return [
    ...header,
    '',
    ...input.setup,
    `image = ${input.expression}.reshape${tuple(inputShape)}`,
    `planes = image.reshape(-1, ${height}, ${width})`,
    'resized = np.stack([',
    `    ${resize}`,
    '    for plane in planes',
    '])',
    'output = resized.reshape(image.shape[:-2] + resized.shape[-2:])',
    '',
    ...printed(),
  ].join('\n')
}

/** Prints `image` and `output`. */
export function printed(): string[] {
  return [
    'np.set_printoptions(precision=8, linewidth=200, suppress=True)',
    "print('input', image.shape)",
    'print(image)',
    "print('output', output.shape)",
    'print(output)',
    '',
  ]
}
