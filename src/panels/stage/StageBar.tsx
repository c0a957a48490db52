import type { ReactNode } from 'react'
import { useWords } from '../../i18n/index.ts'
import type { Zoom } from '../../scene/scene.ts'
import { look, sceneStore } from '../../scene/store.ts'
import { ShownSwitch } from '../compare/ShownSwitch.tsx'
import { JumpTo } from './JumpTo.tsx'
import { Legend } from './Legend.tsx'
import { SliceBar } from './SliceBar.tsx'
import styles from './Stage.module.css'
import type { StageScene } from './useStage.ts'
import { ZoomBar } from './ZoomBar.tsx'

interface StageBarProps {
  readonly stage: StageScene
  readonly zoom: Zoom
  readonly hint: boolean
  readonly refused: boolean
  /** Range of the colour map, where one is shown. */
  readonly range: readonly [number, number] | null
  /** Whether one channel of a colour picture is shown; null where there is no colour. */
  readonly channel: boolean | null
  readonly onChannel: (channel: boolean) => void
  /** Further legends. */
  readonly children?: ReactNode
  /** Zooms by a factor; 0 shows the whole picture. */
  readonly onZoom: (factor: number) => void
}

/** What stands above the figures: the slice, the colours, the zoom. */
export function StageBar(props: StageBarProps) {
  const { stage, zoom, hint, refused, range, channel, onChannel, onZoom } = props
  const words = useWords().figures
  return (
    <div className={styles.bar}>
      <ShownSwitch />
      {channel !== null && (
        <fieldset className={styles.mode} aria-label={words.pictureMode}>
          <button type="button" aria-pressed={!channel} onClick={() => onChannel(false)}>
            {words.colour}
          </button>
          <button type="button" aria-pressed={channel} onClick={() => onChannel(true)}>
            {words.oneChannel}
          </button>
        </fieldset>
      )}
      <SliceBar stage={stage} colour={channel === false} onSlice={showSlice} />
      {range && <Legend range={range} />}
      {props.children}
      {refused && <p className={styles.refused}>{words.lastAccepted}</p>}
      <div className={styles.looking}>
        <ZoomBar zoom={zoom} most={stage.mostZoom} hint={hint} onZoom={onZoom} />
        <JumpTo stage={stage} zoom={zoom} />
      </div>
    </div>
  )
}

function showSlice(slice: readonly number[]): void {
  const { scene } = sceneStore.getState()
  look({ at: [...slice, scene.at.at(-2) ?? 0, scene.at.at(-1) ?? 0] })
}
