import { Maximize, ZoomIn, ZoomOut } from 'lucide-react'
import { useWords } from '../../i18n/index.ts'
import type { Zoom } from '../../scene/scene.ts'
import styles from './Stage.module.css'

interface ZoomBarProps {
  readonly zoom: Zoom
  readonly most: number
  readonly hint: boolean
  readonly onZoom: (factor: number) => void
}

/** Buttons for the zoom that all figures share. */
export function ZoomBar({ zoom, most, hint, onZoom }: ZoomBarProps) {
  const words = useWords().figures
  const zoomed = zoom.k > 1
  return (
    <fieldset className={styles.zoomBar} aria-label={words.zoom}>
      {hint && <span className={styles.hint}>{words.zoomHint}</span>}
      {zoomed && <output className={styles.share}>{words.zoomFactor(zoom.k)}</output>}
      {zoomed && (
        <button type="button" title={words.zoomReset} onClick={() => onZoom(0)}>
          <Maximize size={14} aria-hidden="true" />
          {words.zoomReset}
        </button>
      )}
      <button
        type="button"
        aria-label={words.zoomOut}
        title={`${words.zoomOut}: ${words.zoomKeys}`}
        disabled={!zoomed}
        onClick={() => onZoom(1 / 2)}
      >
        <ZoomOut size={15} aria-hidden="true" />
      </button>
      <button
        type="button"
        aria-label={words.zoomIn}
        title={`${words.zoomIn}: ${words.zoomKeys}`}
        disabled={zoom.k >= most}
        onClick={() => onZoom(2)}
      >
        <ZoomIn size={15} aria-hidden="true" />
      </button>
    </fieldset>
  )
}
