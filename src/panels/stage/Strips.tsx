import type { AxisPlan } from '../../core/axisPlan.ts'
import { AxisStrip } from '../../figures/AxisStrip.tsx'
import { formatCoordinate } from '../../figures/format.ts'
import { isMoved } from '../../figures/geometry/axisGeometry.ts'
import type { PlaneGeometry } from '../../figures/geometry/plane.ts'
import type { UnsafeOutputs } from '../../figures/geometry/unsafeMarks.ts'
import { useWords, type Words } from '../../i18n/index.ts'
import type { Zoom } from '../../scene/scene.ts'
import { axisName } from '../axisName.ts'
import type { StageScene } from './useStage.ts'

interface StripsProps {
  readonly stage: StageScene
  /** The geometry as it is shown while it moves. */
  readonly geometry: PlaneGeometry
  readonly zoom: Zoom
  readonly unsafe: UnsafeOutputs
}

/** The strips of the drawn axes; a tensor of rank 1 has one. */
export function Strips({ stage, geometry, zoom, unsafe }: StripsProps) {
  const words = useWords().figures
  const { plane, focus, picture } = stage
  const rank = picture.plan.outputShape.length
  const title = (axis: number) => axisName(axis, rank)
  const strip = (plan: AxisPlan, name: string, index: number | null) => ({
    title: words.along(name),
    caption: axisCaption(words, plan, index),
    label: words.describeAxis(name, plan.spec.input, plan.spec.output),
    plan,
    k: zoom.k,
    focus: index,
  })
  return (
    <>
      {rank > 1 && (
        <AxisStrip
          {...strip(plane.rows, title(rank - 2), focus?.row ?? null)}
          geometry={geometry.rows}
          shift={zoom.y}
          unsafe={unsafe.rows}
        />
      )}
      <AxisStrip
        {...strip(plane.columns, title(rank - 1), focus?.column ?? null)}
        geometry={geometry.columns}
        shift={zoom.x}
        unsafe={unsafe.columns}
      />
    </>
  )
}

/** Where an output falls along an axis, in words. */
export function axisCaption(
  words: Words['figures'],
  plan: AxisPlan,
  output: number | null,
): string {
  if (plan.spec.filter.kind === 'copy') return words.copied
  if (output === null) return words.pointAt
  const coordinate = formatCoordinate(plan.coordinates[output]!)
  if (!isMoved(plan, output)) return words.falls(output, coordinate)
  return words.pulled(output, coordinate, formatCoordinate(plan.clamped[output]!))
}
