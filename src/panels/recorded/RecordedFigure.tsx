import { useCallback } from 'react'
import { offsetOf } from '../../core/shape.ts'
import type { PlaneGeometry } from '../../figures/geometry/plane.ts'
import { NewGrid } from '../../figures/NewGrid.tsx'
import type { Painter } from '../../figures/Paint.tsx'
import type { Frame } from '../../figures/Plot.tsx'
import { useRecordedWords } from '../../i18n/useRecordedWords.ts'
import type { KeptTensor } from '../../scene/keptTensors.ts'
import { pointing } from '../compare/OutputFigure.tsx'
import { underlays } from '../stage/underlays.ts'
import type { ShownScale } from '../stage/useColourScale.ts'
import { useMinimap } from '../stage/useMinimap.ts'
import type { StageScene } from '../stage/useStage.ts'
import { useTint } from '../stage/useTint.ts'

interface RecordedFigureProps {
  /** The stage of A, whose output has the same shape. */
  readonly stage: StageScene
  readonly recorded: KeptTensor
  readonly geometry: PlaneGeometry
  readonly frame: Frame
  /** Paints the recorded output. */
  readonly painter: Painter | null
  readonly scale: ShownScale
  /** Whether three slices are shown as the colours of a picture. */
  readonly colour: boolean
  readonly size: string
}

/** The recorded output, drawn as an output of A is. */
export function RecordedFigure(props: RecordedFigureProps) {
  const { stage, recorded, geometry, frame, painter, scale, colour, size } = props
  const words = useRecordedWords()
  const tint = useTint()
  const minimap = useMinimap(geometry)
  const { outputIndex } = stage
  const value = useCallback(
    (row: number, column: number) =>
      recorded.data[offsetOf(outputIndex({ row, column }), recorded.shape)]!,
    [recorded, outputIndex],
  )
  const under = painter && underlays(stage, painter, tint, scale, colour).output
  return (
    <NewGrid
      {...pointing(stage, frame)}
      {...{ geometry, value, minimap }}
      title={words.figure}
      caption={`${recorded.name} · ${size}`}
      label={words.describe(size, recorded.name)}
      underlay={under && { ...under, of: 'other' }}
    />
  )
}
