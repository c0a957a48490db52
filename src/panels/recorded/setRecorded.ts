import { volume } from '../../core/shape.ts'
import { bytesText } from '../../i18n/numberText.ts'
import { recordedWords } from '../../i18n/useRecordedWords.ts'
import { keepTensor } from '../../scene/keptTensors.ts'
import { bytesOf, mostOfShape } from '../../scene/limits.ts'
import { commit, sceneStore } from '../../scene/store.ts'
import type { FileTensor } from '../../tensors/files/fileTensor.ts'
import { say } from '../messages.ts'

/**
 * Makes a tensor that a runtime gave for this input B, in place of any other, in one step of undo.
 * One that is empty or larger than the page can hold is refused in words, and nothing changes.
 */
export function setRecorded(file: FileTensor): void {
  const problem = problemOf(file)
  if (problem) say('error', problem)
  else commit({ recorded: keepTensor(file, file.name), other: null, shown: 'difference' })
}

function problemOf({ name, shape }: FileTensor): string | null {
  const elements = volume(shape)
  const most = mostOfShape('output', shape, sceneStore.getState().limits)
  if (elements === 0) return recordedWords().empty(name)
  if (elements <= most) return null
  return recordedWords().tooLarge(name, bytesText(bytesOf(shape)), bytesText(4 * most))
}
