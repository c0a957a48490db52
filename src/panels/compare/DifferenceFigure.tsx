import { useMemo } from 'react'
import type { Shape } from '../../core/shape.ts'
import { DifferenceGrid } from '../../figures/DifferenceGrid.tsx'
import type { PlaneGeometry } from '../../figures/geometry/plane.ts'
import type { Painter } from '../../figures/Paint.tsx'
import type { Frame } from '../../figures/Plot.tsx'
import type { Rgb } from '../../gpu/engine.ts'
import { useWords } from '../../i18n/index.ts'
import { shapeText } from '../../i18n/numberText.ts'
import { useComparingWords } from '../../i18n/useComparingWords.ts'
import { isLarge, sliceOffset } from '../stage/underlays.ts'
import type { StageScene } from '../stage/useStage.ts'
import { type Diverging, useDiverging } from '../stage/useTint.ts'
import styles from './compare.module.css'
import { pointing } from './OutputFigure.tsx'

interface DifferenceFigureProps {
  readonly stage: StageScene
  /** The shape of B's output. */
  readonly otherShape: Shape
  readonly frame: Frame
  readonly geometry: PlaneGeometry
  readonly painter: Painter | null
  readonly sameShape: boolean
  /** The difference that gets the strongest colour. */
  readonly limit: number
  readonly value: (row: number, column: number) => number
}

/** B less A; for outputs of two shapes, the words for that. */
export function DifferenceFigure(props: DifferenceFigureProps) {
  const { stage, otherShape, frame, geometry, sameShape, value, painter, limit } = props
  const strong = isLarge(stage)
  const colours = useDiverging()
  const diverging = strong ? colours : softened(colours)
  const words = useComparingWords()
  const { figures } = useWords()
  const { plane, picture } = stage
  const caption = useCaption(props)
  if (!sameShape) {
    return (
      <div className={styles.apart}>
        <p>{words.noDifference}</p>
        <p>{words.shapes(shapeText(picture.plan.outputShape), shapeText(otherShape))}</p>
        <p>{words.shapesHint}</p>
      </div>
    )
  }
  const size = figures.size(plane.rows.spec.output, plane.columns.spec.output)
  return (
    <DifferenceGrid
      {...pointing(stage, frame)}
      geometry={geometry}
      title={words.differenceTitle}
      caption={caption}
      label={words.describeDifference(size)}
      underlay={
        painter && {
          painter,
          of: 'difference',
          offset: sliceOffset(stage),
          colours: { kind: 'diverging', limit, ...diverging },
          faint: false,
        }
      }
      value={value}
      strong={strong}
    />
  )
}

/** The same colours, half as strong, so that digits are read on them. */
export function softened({ less, equal, more }: Diverging): Diverging {
  const soft = (colour: Rgb): Rgb => [
    (colour[0] + equal[0]) / 2,
    (colour[1] + equal[1]) / 2,
    (colour[2] + equal[2]) / 2,
  ]
  return { less: soft(less), equal, more: soft(more) }
}

/** Slices of more elements are not counted for a caption. */
const MOST_COUNTED = 4096

function useCaption({ stage, sameShape, value }: DifferenceFigureProps): string {
  const words = useComparingWords()
  const { rows, columns } = stage.plane
  return useMemo(() => {
    const total = rows.spec.output * columns.spec.output
    if (!sameShape || total > MOST_COUNTED) return ''
    let count = 0
    for (let row = 0; row < rows.spec.output; row++) {
      for (let column = 0; column < columns.spec.output; column++) {
        if (value(row, column) !== 0) count++
      }
    }
    return count === 0 ? words.equalHere : words.differHere(count, total)
  }, [rows, columns, sameShape, value, words])
}
