import type { ResizeRequest } from '../request.ts'
import type { Departure } from '../runtime.ts'
import { settingsOf } from './settings.ts'

/** What XLA makes of JAX's source. */
export const DEPARTURES: readonly Departure[] = [
  {
    name: 'xla_folding',
    evidence: 'observed',
    source: 'measured on JAX 0.10.2, CPU; jax/_src/image/scale.py, _resize_nearest',
    applies: ({ attributes }) => settingsOf(attributes).method === 'nearest',
  },
]

/** Whether XLA turns (i + ½)·I/O into (i + ½)·(I·(1/O)) before it computes. */
export function foldsLengths(request: ResizeRequest): boolean {
  return !request.off?.includes('xla_folding')
}
