import { type CSSProperties, type KeyboardEvent, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { formatIndex, formatValue } from '../../figures/format.ts'
import { beforeStep2 } from '../../figures/geometry/morph.ts'
import { type Cell, step2Story } from '../../figures/geometry/plane.ts'
import { limitZoom, needsZoom } from '../../figures/geometry/zoom.ts'
import { NewGrid } from '../../figures/NewGrid.tsx'
import { Overlay } from '../../figures/Overlay.tsx'
import type { Frame } from '../../figures/Plot.tsx'
import { useMorph } from '../../figures/useMorph.ts'
import type { Engine } from '../../gpu/engine.ts'
import { useWords } from '../../i18n/index.ts'
import type { Picture } from '../../scene/result.ts'
import type { Zoom } from '../../scene/scene.ts'
import { useSide } from '../../scene/side.ts'
import { hover, look, useScene } from '../../scene/store.ts'
import { Announcer } from './Announcer.tsx'
import { channelStore, showOneChannel } from './channelStore.ts'
import { InputFigure } from './InputFigure.tsx'
import { pick } from './pick.ts'
import styles from './Stage.module.css'
import { StageBar } from './StageBar.tsx'
import { Strips } from './Strips.tsx'
import { stageKeys, zoomAtFocus } from './stageKeys.ts'
import { UnsafeLegend } from './UnsafeLegend.tsx'
import { isColourPicture, isLarge, underlays } from './underlays.ts'
import { useColourScale } from './useColourScale.ts'
import { useMinimap } from './useMinimap.ts'
import { useOutputValue } from './useOutputValue.ts'
import { usePainter } from './usePainter.ts'
import { useStage } from './useStage.ts'
import { useTint } from './useTint.ts'
import { useUnsafe } from './useUnsafe.ts'

interface FiguresProps {
  readonly engine: Engine | null
  readonly picture: Picture
  readonly refused: boolean
}

const showZoom = (zoom: Zoom) => look({ zoom })
/** Room for a figure on a usual screen, which decides whether the wheel zooms at once. */
const USUAL = { width: 340, height: 270 }

/** Old grid, new grid, both steps and both axes of one picture. */
export function Figures({ engine, picture, refused }: FiguresProps) {
  const words = useWords().figures
  const asked = useScene(({ scene }) => scene.zoom)
  const fill = useScene(({ scene }) => scene.fill)
  const stage = useStage(picture)
  const [cursor, setCursor] = useState<Cell | null>(null)
  const channel = useStore(channelStore, (state) => state.one)
  const tint = useTint()
  const painter = usePainter(engine, picture)
  const { plane, geometry, aspect, mostZoom, focus } = stage
  const unsafe = useUnsafe(plane)
  const outputValue = useOutputValue(engine, stage)
  const minimap = useMinimap(geometry)
  const shown = useMorph(geometry, useState(() => beforeStep2(geometry))[0])
  const zoom = useMemo(() => limitZoom(asked, mostZoom), [asked, mostZoom])
  const wheelZooms = needsZoom(plane, USUAL.width, USUAL.height)
  const frame: Frame = { aspect, zoom, onZoom: showZoom, mostZoom, wheelZooms }

  const colourful = isColourPicture({ fill }, stage)
  const onMap = isLarge(stage) && !(colourful && !channel)
  const isB = useSide() === 'b'
  const scale = useColourScale(engine, isB ? null : picture, isB ? picture : null, onMap)
  const under = painter && underlays(stage, painter, tint, scale, colourful && !channel)
  const faint = under && isLarge(stage) ? { ...under.input, faint: true } : null

  const sizeOf = (rows: number, columns: number) =>
    stage.picture.plan.inputShape.length < 2 ? words.rowSize(columns) : words.size(rows, columns)
  const inputSize = sizeOf(plane.rows.spec.input, plane.columns.spec.input)
  const outputSize = sizeOf(plane.rows.spec.output, plane.columns.spec.output)
  const cursorText =
    cursor &&
    words.inputIs(
      formatIndex(stage.inputIndex(cursor)),
      formatValue(stage.inputValue(cursor.row, cursor.column)),
    )
  const zoomTo = (factor: number) => showZoom(zoomAtFocus(stage, zoom, factor))
  const keys = (event: KeyboardEvent<HTMLElement>) => stageKeys(event, stage, zoom)
  const pointing = {
    frame,
    geometry: shown,
    focus,
    onHover: (cell: Cell | null) => hover(cell && stage.outputIndex(cell)),
    onPick: (cell: Cell) => pick(stage.outputIndex(cell)),
    onKey: keys,
  }
  return (
    <div
      className={styles.figures}
      data-refused={refused}
      style={{ '--aspect': aspect } as CSSProperties}
    >
      <StageBar
        stage={stage}
        zoom={zoom}
        hint={wheelZooms && zoom.k === 1}
        refused={refused}
        scale={onMap ? scale : null}
        channel={colourful ? channel : null}
        onChannel={showOneChannel}
        onZoom={zoomTo}
      />
      <div className={styles.grid}>
        <InputFigure
          {...{ stage, frame, cursor, cursorText }}
          geometry={shown}
          underlay={under?.input ?? null}
          taps={stage.taps}
          onCursor={setCursor}
        />
        <NewGrid
          {...pointing}
          title={words.newGrid}
          caption={words.output(outputSize)}
          label={words.describeOutput(outputSize)}
          underlay={under?.output ?? null}
          value={outputValue}
          unsafe={unsafe}
          minimap={minimap}
        />
        <Overlay
          {...pointing}
          step="step1"
          plane={plane}
          title={words.step1}
          caption={words.step1Caption}
          label={words.describeStep1(inputSize, outputSize)}
          underlay={faint}
        />
        <Overlay
          {...pointing}
          step="step2"
          plane={plane}
          title={words.step2}
          caption={words.step2Caption[step2Story(plane)]}
          label={words.describeStep2(inputSize, outputSize)}
          underlay={faint}
        />
        <Strips stage={stage} geometry={shown} zoom={zoom} unsafe={unsafe} />
      </div>
      <UnsafeLegend unsafe={unsafe} />
      <Announcer stage={stage} cursor={cursorText} />
    </div>
  )
}
