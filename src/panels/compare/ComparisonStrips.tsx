import type { AxisPlan } from '../../core/axisPlan.ts'
import { ComparisonStrip } from '../../figures/ComparisonStrip.tsx'
import { formatCoordinate } from '../../figures/format.ts'
import type { Plane, PlaneGeometry } from '../../figures/geometry/plane.ts'
import type { Comparing } from '../../i18n/en/comparing.ts'
import { useWords, type Words } from '../../i18n/index.ts'
import { useComparingWords } from '../../i18n/useComparingWords.ts'
import type { Zoom } from '../../scene/scene.ts'
import { axisName } from '../axisName.ts'
import type { StageScene } from '../stage/useStage.ts'

interface ComparisonStripsProps {
  readonly stage: StageScene
  readonly otherPlane: Plane
  /** The geometries as they are shown while they move. */
  readonly geometry: PlaneGeometry
  readonly otherGeometry: PlaneGeometry
  readonly zoom: Zoom
}

/** More and more digits, until they tell two coordinates apart; nine do for rounding to float32. */
const DIGITS = [
  formatCoordinate,
  (value: number) => String(Number(value.toPrecision(9))).replaceAll('-', '−'),
  (value: number) => String(value).replaceAll('-', '−'),
]

/** The strips of the drawn axes with the samples of A and of B; a tensor of rank 1 has one. */
export function ComparisonStrips(props: ComparisonStripsProps) {
  const { stage, otherPlane, geometry, otherGeometry, zoom } = props
  const { figures } = useWords()
  const words = useComparingWords()
  const { plane, focus, picture } = stage
  const rank = picture.plan.outputShape.length
  const strip = (axis: 'rows' | 'columns', name: string, index: number | null) => ({
    title: figures.along(name),
    caption: pairCaption({ figures, words }, plane[axis], otherPlane[axis], index),
    label: words.describeAxis(name, plane[axis].spec.output, otherPlane[axis].spec.output),
    plan: plane[axis],
    other: otherPlane[axis],
    geometry: geometry[axis],
    otherGeometry: otherGeometry[axis],
    k: zoom.k,
    focus: index,
  })
  return (
    <>
      {rank > 1 && (
        <ComparisonStrip
          {...strip('rows', axisName(rank - 2, rank), focus?.row ?? null)}
          shift={zoom.y}
        />
      )}
      <ComparisonStrip
        {...strip('columns', axisName(rank - 1, rank), focus?.column ?? null)}
        shift={zoom.x}
      />
    </>
  )
}

interface PairWords {
  readonly figures: Words['figures']
  readonly words: Comparing
}

/** Where an output falls along an axis in A and in B, in words. */
export function pairCaption(
  { figures, words }: PairWords,
  a: AxisPlan,
  b: AxisPlan,
  output: number | null,
): string {
  if (output === null || output >= b.spec.output) return figures.pointAt
  const [x, y] = [a.clamped[output]!, b.clamped[output]!]
  if (x === y) return words.fallsAlike(output, formatCoordinate(x))
  const texts = DIGITS.map((text) => [text(x), text(y)] as const)
  const [p, q] = texts.find(([p, q]) => p !== q) ?? texts.at(-1)!
  return words.falls(output, p, q)
}
