import { type CSSProperties, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import styles from './Hint.module.css'

interface Props {
  readonly label: string
  /** What is seen of it. */
  readonly mark: ReactNode
  readonly children: ReactNode
}

/** A mark with more to read: beside the column on hover and focus, gone with Escape. */
export function Hint({ label, mark, children }: Props) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [place, setPlace] = useState<CSSProperties | null>(null)
  const open = () => button.current && setPlace(beside(button.current.getBoundingClientRect()))
  const close = () => setPlace(null)
  useCloseOnScroll(place !== null, close)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering shows what focus shows.
    <span className={styles.hint} onMouseEnter={open} onMouseLeave={close}>
      <button
        ref={button}
        type="button"
        className={styles.mark}
        aria-label={label}
        aria-describedby={place ? id : undefined}
        onFocus={open}
        onBlur={close}
        onClick={open}
        onKeyDown={({ key }) => key === 'Escape' && close()}
      >
        {mark}
      </button>
      {place && (
        <span className={styles.tip} role="tooltip" id={id} style={place}>
          <span>{children}</span>
        </span>
      )}
    </span>
  )
}

const WIDTH = 300
const MARGIN = 12

/** Right of the mark where there is room, else across the window beneath it. */
function beside({ right, top, bottom }: DOMRect): CSSProperties {
  if (right + WIDTH + 2 * MARGIN > innerWidth)
    return { inset: `${bottom + 4}px 16px auto`, padding: 0 }
  const low = top > innerHeight / 2
  return low
    ? { left: right, bottom: innerHeight - bottom - MARGIN, width: WIDTH }
    : { left: right, top: top - MARGIN, width: WIDTH }
}

function useCloseOnScroll(active: boolean, close: () => void): void {
  useEffect(() => {
    if (!active) return
    addEventListener('scroll', close, { capture: true, once: true })
    return () => removeEventListener('scroll', close, { capture: true })
  })
}
