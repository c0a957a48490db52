import { useMemo } from 'react'
import type { Refusal, RefusalField } from '../../runtimes/refusal.ts'
import { useScene } from '../../scene/store.ts'

/** What is refused about those controls. */
export function useRefusals(...fields: readonly RefusalField[]): readonly Refusal[] {
  const refusals = useScene((state) => state.result.refusals)
  const key = fields.join(' ')
  return useMemo(
    () => refusals.filter(({ field }) => key.split(' ').includes(field)),
    [refusals, key],
  )
}
