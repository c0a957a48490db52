import { recordedOf } from '../../scene/compared.ts'
import type { KeptTensor } from '../../scene/keptTensors.ts'
import { useScene } from '../../scene/store.ts'

/** The recorded output that is B; null while there is none, or a second configuration instead. */
export function useRecorded(): KeptTensor | null {
  return useScene(({ scene }) => recordedOf(scene))
}
