import { listModel } from '../../models/listing.ts'
import { readModelInWorker } from '../../models/readInWorker.ts'
import { type Lengths, symbolsOf } from '../../models/symbols.ts'
import { FileError } from '../../tensors/files/fileError.ts'
import { whileOpening } from '../files/opening.ts'
import { problemText } from '../files/problemText.ts'
import { say } from '../messages.ts'
import { modelStore } from './modelStore.ts'

/**
 * Opens the model given among the files; the others may hold its tensors. Where none is given, they
 * are added to those of the open one. What can't be read is said, and nothing changes.
 */
export async function openModel(files: readonly File[], given: File | undefined): Promise<void> {
  const { open } = modelStore.getState()
  const file = given ?? open?.file
  if (!file) return
  const beside = [...(given ? [] : (open?.files ?? [])), ...files.filter((other) => other !== file)]
  try {
    const read = await whileOpening(file.name, (signal, tell) =>
      readModelInWorker({ file, files: beside }, signal, tell),
    )
    if (!read) return
    const starts = symbolsOf(read.proto).map(({ name, start }) => [name, start] as const)
    const lengths = given ? Object.fromEntries(starts) : open!.lengths
    const listing = listModel(read.proto, lengths)
    modelStore.setState({
      open: { ...read, ...listing, file, files: beside, lengths, chosen: null, unfolded: true },
    })
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    say('error', problemText(error.problem, file.name))
  }
}

/** Lists the nodes again for other lengths of the inputs. */
export function setLengths(change: Lengths): void {
  const { open } = modelStore.getState()
  if (!open) return
  const lengths = { ...open.lengths, ...change }
  modelStore.setState({ open: { ...open, lengths, ...listModel(open.proto, lengths) } })
}

/** Folds or unfolds the list. */
export function unfold(unfolded: boolean): void {
  const { open } = modelStore.getState()
  if (open) modelStore.setState({ open: { ...open, unfolded } })
}

export function closeModel(): void {
  modelStore.setState({ open: null })
}
