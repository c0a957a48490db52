import { findTensor, type KeptTensor } from './keptTensors.ts'
import type { Scene } from './scene.ts'

/** The recorded output that is B: there is one, and no second configuration. Null otherwise. */
export function recordedOf({ other, recorded }: Scene): KeptTensor | null {
  return (other === null && recorded !== null && findTensor(recorded)) || null
}

/** Whether there is a B: a second configuration, or a recorded output. */
export function isCompared(scene: Scene): boolean {
  return scene.other !== null || recordedOf(scene) !== null
}
