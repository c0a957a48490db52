import type { CSSProperties, KeyboardEvent } from 'react'
import type { Cell, PlaneGeometry } from '../../figures/geometry/plane.ts'
import { NewGrid, type NewGridProps } from '../../figures/NewGrid.tsx'
import type { Painter } from '../../figures/Paint.tsx'
import type { Frame, Underlay } from '../../figures/Plot.tsx'
import type { Picture } from '../../scene/result.ts'
import { hover, useScene } from '../../scene/store.ts'
import { pick } from '../stage/pick.ts'
import { stageKeys } from '../stage/stageKeys.ts'
import { isColourPicture, underlays } from '../stage/underlays.ts'
import type { ShownScale } from '../stage/useColourScale.ts'
import { type StageScene, useStage } from '../stage/useStage.ts'
import { useTint } from '../stage/useTint.ts'
import styles from './compare.module.css'

interface OutputFigureProps {
  readonly picture: Picture
  readonly geometry: PlaneGeometry
  readonly frame: Frame
  readonly painter: Painter | null
  readonly scale: ShownScale
  readonly of: Underlay['of']
  readonly title: string
  readonly caption: string
  readonly label: string
  /** What is drawn is the last picture that was accepted. */
  readonly refused: boolean
  /** What is said of its minimap, where it has one. */
  readonly minimap?: NewGridProps['minimap']
}

/** The output of the side that it belongs to, in the frame that both share. */
export function OutputFigure(props: OutputFigureProps) {
  const { picture, geometry, frame, painter, scale, of } = props
  const scene = useScene((state) => state.scene)
  const stage = useStage(picture)
  const tint = useTint()
  const colour = isColourPicture(scene, stage)
  const under = painter && underlays(stage, painter, tint, scale, colour).output
  return (
    <div className={styles.side} data-refused={props.refused}>
      <NewGrid
        {...pointing(stage, frame)}
        geometry={geometry}
        title={props.title}
        caption={props.caption}
        label={props.label}
        underlay={under && { ...under, of }}
        value={stage.outputValue}
        minimap={props.minimap}
      />
    </div>
  )
}

/** What pointing at a figure of a stage does. */
export function pointing(stage: StageScene, frame: Frame) {
  return {
    frame,
    focus: stage.focus,
    onHover: (cell: Cell | null) => hover(cell && stage.outputIndex(cell)),
    onPick: (cell: Cell) => pick(stage.outputIndex(cell)),
    onKey: (event: KeyboardEvent<HTMLElement>) => stageKeys(event, stage, frame.zoom),
  }
}

/** The aspect of figures, for the style sheet. */
export const aspectStyle = (aspect: number) => ({ '--aspect': aspect }) as CSSProperties
