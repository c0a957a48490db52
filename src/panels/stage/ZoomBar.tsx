import { Maximize, ZoomIn, ZoomOut } from 'lucide-react'
import { zoomBy } from '../../figures/geometry/zoom.ts'
import { useWords } from '../../i18n/index.ts'
import { NO_ZOOM, type Zoom } from '../../scene/scene.ts'
import styles from './Stage.module.css'

interface ZoomBarProps {
  readonly zoom: Zoom
  readonly most: number
  readonly hint: boolean
  readonly onZoom: (zoom: Zoom) => void
}

/** Buttons for the zoom that all figures share. */
export function ZoomBar({ zoom, most, hint, onZoom }: ZoomBarProps) {
  const words = useWords().figures
  const zoomed = zoom.k > 1
  return (
    <fieldset className={styles.zoomBar} aria-label={words.zoom}>
      {hint && <span className={styles.hint}>{words.zoomHint}</span>}
      {zoomed && <output className={styles.share}>{words.zoomShare(zoom.k)}</output>}
      {zoomed && (
        <button type="button" title={words.zoomReset} onClick={() => onZoom(NO_ZOOM)}>
          <Maximize size={14} aria-hidden="true" />
          {words.zoomReset}
        </button>
      )}
      <button
        type="button"
        aria-label={words.zoomOut}
        title={words.zoomOut}
        disabled={!zoomed}
        onClick={() => onZoom(zoomBy(zoom, 1 / 2, most))}
      >
        <ZoomOut size={15} aria-hidden="true" />
      </button>
      <button
        type="button"
        aria-label={words.zoomIn}
        title={words.zoomIn}
        disabled={zoom.k >= most}
        onClick={() => onZoom(zoomBy(zoom, 2, most))}
      >
        <ZoomIn size={15} aria-hidden="true" />
      </button>
    </fieldset>
  )
}
