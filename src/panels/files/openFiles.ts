import { fileWords } from '../../i18n/fileWords.ts'
import { fileAt } from '../../models/fileAt.ts'
import { mostElements } from '../../scene/limits.ts'
import { sceneStore } from '../../scene/store.ts'
import { looksLikeArray } from '../../tensors/files/arrayText.ts'
import { readSlice } from '../../tensors/files/bytes.ts'
import { FileError } from '../../tensors/files/fileError.ts'
import { type FileKind, fileKind, HEAD } from '../../tensors/files/fileKind.ts'
import { readInWorker } from '../../tensors/files/readInWorker.ts'
import { ImageError } from '../../tensors/image.ts'
import { makeInWorker } from '../../tensors/made.ts'
import { say } from '../messages.ts'
import { modelAmong } from '../models/modelAmong.ts'
import { modelStore } from '../models/modelStore.ts'
import { setRecorded } from '../recorded/setRecorded.ts'
import type { Role, Roles } from './guess.ts'
import { openInput, outputShape, tellRounded } from './openInput.ts'
import { whileOpening } from './opening.ts'
import { type Choice, type Opened, pickingStore } from './picking.ts'
import { pictureProblemText, problemText } from './problemText.ts'
import { sameShape } from './withInput.ts'

/**
 * Opens what the files hold, as what it was dropped as. Of several tensors, or of one that may be the
 * input or a recorded output, a person picks. What can't be opened is said, and the scene stays.
 */
export async function openFiles(files: readonly File[], asked: Role | null): Promise<void> {
  const model = await modelAmong(files)
  if (model || files.some(isMissed)) {
    await (await import('../models/openModel.ts')).openModel(files, model)
    return
  }
  const choices: Choice[] = []
  for (const file of files) {
    const found = await orSay(file.name, () => choicesIn(file))
    if (found === 'cancelled') return
    choices.push(...(found ?? []))
  }
  const [first] = choices
  if (!first) return
  if (choices.length === 1 && (asked || first.picture || !mayBeOutput(first))) {
    await openRoles(choices, { input: null, recorded: null, [asked ?? 'input']: 0 })
    return
  }
  const file = files.length === 1 ? files[0]!.name : null
  pickingStore.setState({ now: { file, files: files.length, choices, asked } })
}

/** Whether the open model asks for that file. */
function isMissed(file: File): boolean {
  const missing = modelStore.getState().open?.missing ?? []
  return missing.some((path) => fileAt([file], path))
}

/** Says of folders that what is in them has to be opened. */
export function refuseFolders(names: readonly string[]): void {
  for (const name of names) say('error', problemText({ code: 'folder' }, name))
}

/** Opens text that is an array; other text is nothing to open. */
export async function openText(text: string): Promise<void> {
  if (!looksLikeArray(text)) return
  await openFiles([new File([text], fileWords().pastedArray)], null)
}

/** Opens one array as the input and another as the recorded output. */
export async function openRoles(choices: readonly Choice[], roles: Roles): Promise<void> {
  const [input, recorded] = [roles.input, roles.recorded].map((i) =>
    i === null ? undefined : choices[i],
  )
  if (input) {
    await orSay(input.name, async () => {
      const tensor = await input.read()
      if (tensor) openInput(tensor, recorded?.shape ?? null)
    })
  }
  if (recorded) {
    await orSay(recorded.name, async () => {
      const tensor = await recorded.read()
      if (!tensor) return
      setRecorded(tensor)
      tellRounded(tensor)
    })
  }
}

/** Whether a tensor is worth asking about: it fits the output, or there is an input from a file. */
function mayBeOutput({ shape }: Choice): boolean {
  const { fill } = sceneStore.getState().scene
  const output = outputShape()
  return fill.kind === 'file' || Boolean(shape && output && sameShape(shape, output))
}

/** The tensors of a file; read already where there is one, unread where there are several. */
async function choicesIn(file: File): Promise<readonly Choice[] | 'cancelled'> {
  const kind = fileKind(await readSlice(file, 0, Math.min(HEAD, file.size)))
  const tensor = isPicture(kind, file) ? await readPicture(file) : await read(file, null)
  if (!tensor) return 'cancelled'
  if ('kind' in tensor) {
    return tensor.list.map((listed, i) => ({
      ...listed,
      picture: false,
      read: async () => {
        const picked = await read(file, i)
        return picked && !('kind' in picked) ? picked : null
      },
    }))
  }
  const { name, shape, dtype, picture } = tensor
  return [{ name, shape, dtype, picture, problem: null, read: async () => tensor }]
}

const isPicture = (kind: FileKind, { type }: File) =>
  kind === 'picture' || (kind === 'unknown' && type.startsWith('image/'))

const most = () => mostElements('input', sceneStore.getState().limits)

async function read(file: File, pick: number | null) {
  const { name } = file
  const content = await whileOpening(name, (signal, tell) =>
    readInWorker({ file, name, most: most(), pick }, signal, tell),
  )
  if (content?.kind !== 'tensor') return content
  return { ...content.tensor, picture: false }
}

async function readPicture(file: File): Promise<Opened | null> {
  const { name } = file
  const made = await whileOpening(name, (signal, tell) =>
    makeInWorker({ kind: 'picture', file, most: most() }, signal, tell),
  )
  return made && { ...made, name, dtype: 'float32', exact: true, picture: true }
}

/** Does some work; what the file is at fault for is said, and null comes of it. */
async function orSay<T>(name: string, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof FileError) say('error', problemText(error.problem, name))
    else if (error instanceof ImageError) say('error', pictureProblemText(error.problem, name))
    else throw error
    return null
  }
}
