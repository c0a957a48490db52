import type { TellingInput } from '../../compare/whichInput.ts'
import { whichWords } from '../../i18n/useWhichWords.ts'
import type { Dtype } from '../../runtimes/request.ts'
import { keepTensor } from '../../scene/keptTensors.ts'
import { mostOfShape } from '../../scene/limits.ts'
import { commit, sceneStore } from '../../scene/store.ts'
import { writeNpy } from '../../tensors/files/writeNpy.ts'
import { download } from '../download.ts'
import { withInput } from '../files/withInput.ts'
import { whichStore } from './whichStore.ts'

/**
 * Makes an input that tells settings apart the scene's, in one step of undo. The recorded output
 * belongs to another input and goes; that of this one is still to be made.
 */
export function takeAsInput({ shape, outputShape, input }: TellingInput): void {
  const { scene, limits } = sceneStore.getState()
  const id = keepTensor({ shape, data: input }, whichWords().inputName)
  whichStore.setState(({ telling }) => ({ telling: [...telling, id] }))
  const change = withInput(scene, shape, mostOfShape('output', shape, limits), outputShape)
  const shown = scene.other ? scene.shown : 'a'
  commit({ ...change, fill: { kind: 'file', id }, recorded: null, shown })
}

/** Saves such an input for the runtime whose output it is to tell. */
export function saveTelling({ shape, input }: TellingInput, dtype: Dtype): void {
  const name = `which-resize-${shape.join('x')}.npy`
  download(name, writeNpy(input, shape, dtype), 'application/octet-stream')
}
