import { lazy, Suspense } from 'react'
import { usePicking } from './picking.ts'

const PickArrays = lazy(async () => ({ default: (await import('./PickArrays.tsx')).PickArrays }))

/** Asks which array to open, while there are several. */
export function PickDialog() {
  const picking = usePicking()
  if (!picking) return null
  return (
    <Suspense>
      <PickArrays picking={picking} />
    </Suspense>
  )
}
