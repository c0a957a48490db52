import { offsetOf, volume } from '../../core/shape.ts'
import type { Painter } from '../../figures/Paint.tsx'
import type { Underlay } from '../../figures/Plot.tsx'
import type { Colours } from '../../gpu/engine.ts'
import { findTensor } from '../../scene/keptTensors.ts'
import type { Scene } from '../../scene/scene.ts'
import type { ShownScale } from './useColourScale.ts'
import type { StageScene } from './useStage.ts'
import type { Tint } from './useTint.ts'

/** Slices longer than this along an axis are pictures: colours say more than digits. */
const LONGEST_TINTED = 32

/** Whether the slices are too large for a tint under digits. */
export function isLarge({ plane }: StageScene): boolean {
  const { rows, columns } = plane
  const lengths = [rows, columns].flatMap(({ spec }) => [spec.input, spec.output])
  return Math.max(...lengths) > LONGEST_TINTED
}

/** Whether the three slices along the third-last axis are the red, green and blue of a picture. */
export function isColourPicture({ fill }: Pick<Scene, 'fill'>, { picture }: StageScene): boolean {
  const { inputShape, outputShape } = picture.plan
  const opened = fill.kind === 'file' && findTensor(fill.id)?.picture === true
  return opened && inputShape.at(-3) === 3 && outputShape.at(-3) === 3
}

/** Flat offset of the output slice that is drawn. */
export function sliceOffset({ picture, outputSlice }: StageScene): number {
  const { outputShape } = picture.plan
  return offsetOf(outputSlice, outputShape) * volume(outputShape.slice(-2))
}

/** The values under the input figures and under the output figure. */
export function underlays(
  stage: StageScene,
  painter: Painter,
  tint: Tint,
  scale: ShownScale,
  colour: boolean,
): { input: Underlay; output: Underlay } {
  const { plan, range } = stage.picture
  const plain: Colours = isLarge(stage)
    ? { kind: 'map', map: scale.map, range: scale.range }
    : { kind: 'tint', range, ...tint }
  const under = (of: 'input' | 'output'): Underlay => {
    const shape = of === 'input' ? plan.inputShape : plan.outputShape
    const slice = of === 'input' ? stage.inputSlice : stage.outputSlice
    const area = volume(shape.slice(-2))
    // A picture in colour starts at its red slice, whichever channel is looked at.
    const start = colour ? [...slice.slice(0, -1), 0] : slice
    const offset = offsetOf(start, shape) * area
    const colours: Colours = colour ? { kind: 'rgb', stride: area } : plain
    return { painter, of, offset, colours, faint: false }
  }
  return { input: under('input'), output: under('output') }
}
