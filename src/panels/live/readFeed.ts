import { mostElements } from '../../scene/limits.ts'
import { sceneStore } from '../../scene/store.ts'
import { FileError } from '../../tensors/files/fileError.ts'
import { readInWorker } from '../../tensors/files/readInWorker.ts'
import type { Tensor } from '../../tensors/tensor.ts'
import { whileOpening } from '../files/opening.ts'
import { problemText } from '../files/problemText.ts'
import { say } from '../messages.ts'

/**
 * The tensor of a file for an input of a model; of several, the one with the input's name, else the
 * first. What can't be read is said, and null comes back.
 */
export async function readFeed(file: File, input: string): Promise<Tensor | null> {
  const most = mostElements('input', sceneStore.getState().limits)
  const read = (pick: number | null) =>
    whileOpening(file.name, (signal, tell) =>
      readInWorker({ file, name: file.name, most, pick }, signal, tell),
    )
  try {
    const first = await read(null)
    if (first?.kind === 'tensor') return first.tensor
    if (!first) return null
    const named = first.list.findIndex(({ name }) => name === input)
    const picked = await read(Math.max(named, 0))
    return picked?.kind === 'tensor' ? picked.tensor : null
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    say('error', problemText(error.problem, file.name))
    return null
  }
}
