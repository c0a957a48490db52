import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react'
import { usePrecisionWords } from '../../i18n/usePrecisionWords.ts'
import { mapImage } from './drawMap.ts'
import styles from './map.module.css'
import { MOST } from './question.ts'
import { useColours } from './useColours.ts'
import type { LengthMap } from './useLengthMap.ts'

/** An input and an output length, each from 1 to MOST. */
export interface Pair {
  readonly input: number
  readonly output: number
}

interface Props {
  readonly map: LengthMap
  /** The pair that is looked at, and the scene's own where it is on the map. */
  readonly at: Pair
  readonly own: Pair | null
  readonly describedBy: string
  readonly onMove: (pair: Pair | null) => void
  readonly onOpen: (pair: Pair) => void
}

/** Axis labels stand at these lengths. */
const TICKS = [1, 64, 128, 192, 256]

/** The map of all pairs of lengths: point or use the arrow keys; click or Enter opens a pair. */
export function MapCanvas({ map, at, own, describedBy, onMove, onOpen }: Props) {
  const words = usePrecisionWords()
  const canvas = useRef<HTMLCanvasElement>(null)
  const colours = useColours()
  useEffect(() => {
    canvas.current?.getContext('2d')?.putImageData(mapImage(map, colours), 0, 0)
  }, [map, colours])
  const pairAt = (event: MouseEvent<HTMLElement>): Pair => {
    const box = event.currentTarget.getBoundingClientRect()
    const place = (part: number) => clamp(Math.floor(part * MOST) + 1)
    return {
      input: place((event.clientX - box.left) / box.width),
      output: place((box.bottom - event.clientY) / box.height),
    }
  }
  const press = (event: KeyboardEvent) => {
    const moved = keyed(event, at)
    if (!moved && event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
    if (moved) onMove(moved)
    else onOpen(at)
  }
  return (
    <figure className={styles.map}>
      <span className={styles.outputTitle}>{words.outputLength}</span>
      <Ticks className={styles.outputTicks!} />
      <div
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys itself
        tabIndex={0}
        className={styles.area}
        aria-label={words.mapLabel(MOST)}
        aria-describedby={describedBy}
        onPointerMove={(event) => onMove(pairAt(event))}
        onPointerLeave={() => onMove(null)}
        onClick={(event) => onOpen(pairAt(event))}
        onKeyDown={press}
      >
        <canvas ref={canvas} width={MOST} height={MOST} aria-hidden />
        {own && <span className={styles.own} style={placed(own)} />}
        <span className={styles.cross} style={placed(at)} />
      </div>
      <Ticks className={styles.inputTicks!} />
      <span className={styles.inputTitle}>{words.inputLength}</span>
    </figure>
  )
}

function Ticks({ className }: { readonly className: string }) {
  return (
    <span className={className} aria-hidden>
      {TICKS.map((tick) => (
        <span key={tick} style={{ '--at': (tick - 0.5) / MOST } as object}>
          {tick}
        </span>
      ))}
    </span>
  )
}

const placed = ({ input, output }: Pair) =>
  ({ '--x': (input - 0.5) / MOST, '--y': (output - 0.5) / MOST }) as object

const clamp = (length: number) => Math.min(Math.max(length, 1), MOST)

const STEPS: Record<string, readonly [input: number, output: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

/** Where a key leads; with Shift, in steps of 16. */
function keyed({ key, shiftKey }: KeyboardEvent, { input, output }: Pair): Pair | null {
  const step = STEPS[key]
  if (!step) return null
  const by = shiftKey ? 16 : 1
  return { input: clamp(input + step[0] * by), output: clamp(output + step[1] * by) }
}
