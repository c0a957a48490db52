import type { Words } from '../i18n/index.ts'
import { findTensor } from '../scene/keptTensors.ts'
import type { Scene } from '../scene/scene.ts'

/** What of a scene can't travel in its address, as a sentence; null where all of it does. */
export function staysHere(
  words: Words['shell'],
  { fill, recorded }: Scene,
  address: string,
): string | null {
  const nameOf = (id: string) => findTensor(id)?.name ?? id
  if (fill.kind === 'file' && address.includes('fill=file')) {
    return words.fileStaysHere(nameOf(fill.id))
  }
  if (recorded !== null && address.includes('recorded=file')) {
    return words.recordedStaysHere(nameOf(recorded))
  }
  return null
}
