import { easeCubicOut } from 'd3-ease'
import { timer } from 'd3-timer'
import { useLayoutEffect, useRef, useState } from 'react'
import { morph, sameLengths } from './geometry/morph.ts'
import type { PlaneGeometry } from './geometry/plane.ts'

/**
 * A geometry that follows `target`: it moves there within var(--motion), starting from `first` when
 * it is shown for the first time. A new target cuts the motion short, and a target of other lengths
 * is shown at once, so that what is returned always has the target's lengths.
 */
export function useMorph(target: PlaneGeometry, first: PlaneGeometry = target): PlaneGeometry {
  const [shown, setShown] = useState(first)
  const latest = useRef(first)
  useLayoutEffect(() => {
    const show = (geometry: PlaneGeometry) => {
      latest.current = geometry
      setShown(geometry)
    }
    if (latest.current === target) return
    const duration = motion()
    const between = duration > 0 ? morph(latest.current, target) : null
    if (!between) return show(target)
    const running = timer((elapsed) => {
      const t = Math.min(elapsed / duration, 1)
      show(t < 1 ? between(easeCubicOut(t)) : target)
      if (t === 1) running.stop()
    })
    return () => running.stop()
  }, [target])
  return sameLengths(shown, target) ? shown : target
}

/** var(--motion) in milliseconds: 0 where motion is not wanted. */
function motion(): number {
  const text = getComputedStyle(document.documentElement).getPropertyValue('--motion').trim()
  return Number.parseFloat(text) * (text.endsWith('ms') ? 1 : 1000) || 0
}
