import { useEffect } from 'react'

const FOCUSABLE = ':is(a[href], button, input, select, textarea, summary, [tabindex="0"])'
const STOP = `${FOCUSABLE}:not(:disabled, [tabindex="-1"])`

/**
 * Keeps the keyboard where it was when the control that had it goes away, as a button does that has
 * done its work: the nearest control that is left gets it. Nothing is moved under a pointer.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let byKeyboard = false
    let last: Place | null = null
    const remember = ({ target }: FocusEvent) => {
      last = placeOf(target as HTMLElement)
    }
    const keep = () => {
      if (!byKeyboard || !last || last.element.isConnected || hasFocus()) return
      nearest(last)?.focus()
    }
    const onKey = () => {
      byKeyboard = true
    }
    const onPointer = () => {
      byKeyboard = false
    }
    const observer = new MutationObserver(keep)
    observer.observe(document.body, { childList: true, subtree: true })
    addEventListener('focusin', remember)
    addEventListener('keydown', onKey, true)
    addEventListener('pointerdown', onPointer, true)
    return () => {
      observer.disconnect()
      removeEventListener('focusin', remember)
      removeEventListener('keydown', onKey, true)
      removeEventListener('pointerdown', onPointer, true)
    }
  }, [])
}

const hasFocus = () => document.activeElement !== null && document.activeElement !== document.body

/** Where the keyboard was: all stops of Tab, and what stood around it. */
interface Place {
  readonly element: HTMLElement
  readonly stops: readonly HTMLElement[]
  /** From the inside out. */
  readonly around: readonly Element[]
}

function placeOf(element: HTMLElement): Place {
  const around: Element[] = []
  for (let up = element.parentElement; up; up = up.parentElement) around.push(up)
  return { element, stops: [...document.querySelectorAll<HTMLElement>(STOP)], around }
}

/** The stop that is left in the smallest part of the page around the lost one, nearest to it. */
function nearest({ element, stops, around }: Place): HTMLElement | undefined {
  const at = stops.indexOf(element)
  const left = stops
    .map((stop, i) => ({ stop, distance: Math.abs(i - at) }))
    .filter(({ stop }) => stop.isConnected && stop.matches(STOP) && stop.checkVisibility())
    .sort((a, b) => a.distance - b.distance)
  for (const part of around) {
    const found = left.find(({ stop }) => part.contains(stop))
    if (found) return found.stop
  }
  return undefined
}
