import { LONGEST_AXIS } from '../../core/longestAxis.ts'
import type { Shape } from '../../core/shape.ts'
import { fileWords } from '../../i18n/fileWords.ts'
import { findRuntime } from '../../runtimes/index.ts'
import type { Dtype } from '../../runtimes/request.ts'
import { recordedOf } from '../../scene/compared.ts'
import { RANGES } from '../../scene/inputTensor.ts'
import { keepTensor } from '../../scene/keptTensors.ts'
import { mostOfShape } from '../../scene/limits.ts'
import { commit, sceneStore } from '../../scene/store.ts'
import { FileError } from '../../tensors/files/fileError.ts'
import { say } from '../messages.ts'
import type { Opened } from './picking.ts'
import { sameShape, withInput } from './withInput.ts'

/** The shape of the output on show; null while there is none. */
export function outputShape(): Shape | null {
  return sceneStore.getState().result.picture?.plan.outputShape ?? null
}

/**
 * Makes a tensor the input, in one step of undo, and says where float32 had to round it. The size
 * that is asked for then is that of the output known to belong to it, if one is. Throws FileError of
 * an axis that is too long.
 */
export function openInput(tensor: Opened, output: Shape | null): void {
  const { name, shape, picture } = tensor
  if (shape.some((length) => length > LONGEST_AXIS)) {
    throw new FileError({ code: 'longAxis', shape, most: LONGEST_AXIS })
  }
  const { scene, limits } = sceneStore.getState()
  const id = keepTensor(tensor, name, picture)
  const fill = { kind: 'file', id } as const
  const change = withInput(
    scene,
    shape,
    mostOfShape('output', shape, limits),
    targetOf(shape, output),
  )
  commit({ ...change, fill, dtype: dtypeFor(tensor) })
  tellRounded(tensor)
}

/** The output to ask for where it is not the one on show. */
function targetOf(input: Shape, output: Shape | null): Shape | null {
  const { scene } = sceneStore.getState()
  const shown = outputShape()
  const same = sameShape(scene.inputShape, input)
  if (output) return same && shown && sameShape(shown, output) ? null : output
  return same ? null : (recordedOf(scene)?.shape ?? null)
}

/** Says so where float32 had to round values. */
export function tellRounded({ name, dtype, exact }: Opened): void {
  if (!exact) say('info', fileWords().rounded(name, dtype))
}

/** The file's type where the runtime takes it and its values fit; any other is float32 here. */
function dtypeFor({ dtype, range }: Opened): Dtype {
  const { dtypes } = findRuntime(sceneStore.getState().scene.runtime)
  const known = dtypes.find((name) => name === dtype)
  if (!known || known === 'float32' || !range) return 'float32'
  const [low, high] = RANGES[known]
  return range[0] >= low && range[1] <= high ? known : 'float32'
}
