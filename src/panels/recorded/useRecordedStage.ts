import { useMemo } from 'react'
import { useStore } from 'zustand'
import { limitZoom, needsZoom } from '../../figures/geometry/zoom.ts'
import type { Frame } from '../../figures/Plot.tsx'
import type { Engine } from '../../gpu/engine.ts'
import { useWords } from '../../i18n/index.ts'
import type { KeptTensor } from '../../scene/keptTensors.ts'
import type { Picture } from '../../scene/result.ts'
import type { Zoom } from '../../scene/scene.ts'
import { look, useScene } from '../../scene/store.ts'
import { usePainters } from '../compare/usePainters.ts'
import { channelStore, showOneChannel } from '../stage/channelStore.ts'
import { zoomAtFocus } from '../stage/stageKeys.ts'
import { isColourPicture, isLarge } from '../stage/underlays.ts'
import { useColourScale } from '../stage/useColourScale.ts'
import { useStage } from '../stage/useStage.ts'

const showZoom = (zoom: Zoom) => look({ zoom })
/** Room for a figure on a usual screen, which decides whether the wheel zooms at once. */
const USUAL = { width: 340, height: 270 }

/**
 * What the figures of A and of a recorded output of its shape share; `channels` where one channel of
 * a colour picture can be chosen.
 */
export function useRecordedStage(
  engine: Engine | null,
  picture: Picture,
  recorded: KeptTensor,
  channels: boolean,
) {
  const words = useWords().figures
  const scene = useScene((state) => state.scene)
  const stage = useStage(picture)
  const one = useStore(channelStore, (state) => state.one)
  const painters = usePainters(engine, picture, recorded)
  const { plane, aspect, mostZoom } = stage
  const zoom = useMemo(() => limitZoom(scene.zoom, mostZoom), [scene.zoom, mostZoom])
  const wheelZooms = needsZoom(plane, USUAL.width, USUAL.height)
  const frame: Frame = { aspect, zoom, onZoom: showZoom, mostZoom, wheelZooms }
  const colourful = isColourPicture(scene, stage)
  const colour = colourful && !(channels && one)
  const onMap = isLarge(stage) && !colour
  const scale = useColourScale(engine, picture, recorded, onMap)
  const [rows, columns] = [plane.rows.spec.output, plane.columns.spec.output]
  const size =
    picture.plan.outputShape.length < 2 ? words.rowSize(columns) : words.size(rows, columns)
  const bar = {
    stage,
    zoom,
    hint: wheelZooms && zoom.k === 1,
    refused: false,
    scale: onMap ? scale : null,
    channel: colourful && channels ? one : null,
    onChannel: showOneChannel,
    onZoom: (factor: number) => showZoom(zoomAtFocus(stage, zoom, factor)),
  }
  return { stage, painters, frame, zoom, colour, scale, size, bar }
}
