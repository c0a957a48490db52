import { lazy, type ReactNode, Suspense } from 'react'
import { useWords } from '../../i18n/index.ts'
import type { Zoom } from '../../scene/scene.ts'
import { look, sceneStore } from '../../scene/store.ts'
import { ShownSwitch } from '../compare/ShownSwitch.tsx'
import { JumpTo } from './JumpTo.tsx'
import { SliceBar } from './SliceBar.tsx'
import styles from './Stage.module.css'
import type { ShownScale } from './useColourScale.ts'
import type { StageScene } from './useStage.ts'
import { ZoomBar } from './ZoomBar.tsx'

const Legend = lazy(async () => ({ default: (await import('./Legend.tsx')).Legend }))

interface StageBarProps {
  readonly stage: StageScene
  readonly zoom: Zoom
  readonly hint: boolean
  readonly refused: boolean
  /** The colour scale, where one is shown. */
  readonly scale: ShownScale | null
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
  const { stage, zoom, hint, refused, scale, channel, onChannel, onZoom } = props
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
      {scale && (
        <Suspense>
          <Legend scale={scale} />
        </Suspense>
      )}
      {props.children}
      {refused && <p className={styles.refused}>{words.lastAccepted}</p>}
      <div className={styles.looking}>
        <ZoomBar zoom={zoom} most={stage.mostZoom} hint={hint} onZoom={onZoom} />
        <JumpTo stage={stage} />
      </div>
    </div>
  )
}

function showSlice(slice: readonly number[]): void {
  const { scene } = sceneStore.getState()
  look({ at: [...slice, scene.at.at(-2) ?? 0, scene.at.at(-1) ?? 0] })
}
