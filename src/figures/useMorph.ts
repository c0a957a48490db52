import { easeCubicOut } from 'd3-ease'
import { timer } from 'd3-timer'
import { useLayoutEffect, useRef, useState } from 'react'
import { canMorph, morph } from './geometry/morph.ts'
import type { PlaneGeometry } from './geometry/plane.ts'

/**
 * A geometry that follows `target`: it moves there within var(--motion), starting from `first` when
 * it is shown for the first time. A new target cuts the motion short, and a target of other lengths
 * is shown at once, so that what is returned always has the target's lengths.
 */
export function useMorph(target: PlaneGeometry, first: PlaneGeometry = target): PlaneGeometry {
  const [moving, setMoving] = useState({ to: first, geometry: first })
  const latest = useRef(first)
  useLayoutEffect(() => {
    const from = latest.current
    const duration = motion()
    if (from === target || duration === 0 || !canMorph(from, target)) {
      latest.current = target
      return
    }
    const between = morph(from, target)
    const running = timer((elapsed) => {
      const t = Math.min(elapsed / duration, 1)
      const geometry = t < 1 ? between(easeCubicOut(t)) : target
      latest.current = geometry
      setMoving({ to: target, geometry })
      if (t === 1) running.stop()
    })
    return () => running.stop()
  }, [target])
  if (moving.to === target) return moving.geometry
  const still = latest.current === target || !canMorph(latest.current, target)
  return !still && motion() > 0 ? latest.current : target
}

const stillness = matchMedia('(prefers-reduced-motion: reduce)')

let usual: number | null = null

/** var(--motion) in milliseconds: 0 where motion is not wanted. */
function motion(): number {
  if (stillness.matches) return 0
  // Asking for a computed style makes the browser lay out the page, so it is asked once.
  usual ??= readMotion()
  return usual
}

function readMotion(): number {
  const text = getComputedStyle(document.documentElement).getPropertyValue('--motion').trim()
  return Number.parseFloat(text) * (text.endsWith('ms') ? 1 : 1000) || 0
}
