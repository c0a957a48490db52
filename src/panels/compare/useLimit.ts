import { useRef } from 'react'
import type { Engine } from '../../gpu/engine.ts'
import type { Picture } from '../../scene/result.ts'
import type { Other } from './other.ts'
import { useDifference } from './useDifference.ts'

/**
 * The difference that gets the strongest colour: the largest there is, null where there is none.
 * While that is being computed it stays what it was, or an eighth of the input's range.
 */
export function useLimit(engine: Engine | null, a: Picture, b: Other): number | null {
  const found = useDifference(engine, a, b)
  const [low, high] = a.range
  const latest = useRef((high - low) / 8 || 1)
  if (found && found.largest > 0) latest.current = found.largest
  return found?.largest === 0 ? null : latest.current
}
