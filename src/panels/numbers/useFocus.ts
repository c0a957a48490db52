import { useMemo } from 'react'
import { focusedElement } from '../../scene/focus.ts'
import { useScene } from '../../scene/store.ts'

/** The element in focus, the same array while it names the same element. */
export function useFocus(): readonly number[] | null {
  const key = useScene((state) => focusedElement(state)?.join() ?? null)
  return useMemo(() => (key === null ? null : key.split(',').map(Number)), [key])
}
