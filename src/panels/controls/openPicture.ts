import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { type Shape, volume } from '../../core/shape.ts'
import { wordsOf } from '../../i18n/index.ts'
import { numberText } from '../../i18n/numberText.ts'
import { keepImage } from '../../scene/images.ts'
import { chosenLanguage, preferencesStore } from '../../scene/preferences.ts'
import { NO_ZOOM, type Scene } from '../../scene/scene.ts'
import { commit, sceneStore } from '../../scene/store.ts'
import { ImageError, imageTensor } from '../../tensors/image.ts'
import { say } from '../messages.ts'
import { withRank } from './rank.ts'

/** The name of the picture that is being decoded. */
const opening = createStore<{ name: string | null; turn: number }>()(() => ({
  name: null,
  turn: 0,
}))

export function useOpening(): string | null {
  return useStore(opening, (state) => state.name)
}

/** Forgets the picture that is being decoded. */
export function cancelOpening(): void {
  opening.setState(({ turn }) => ({ name: null, turn: turn + 1 }))
}

/**
 * Makes a picture the input, as (1, 3, H, W), and asks for an output of twice its size; what can't
 * be opened is said in words. Of two that are opened at once, the later one counts.
 */
export async function openPicture(file: Blob, name: string): Promise<void> {
  const words = wordsOf(chosenLanguage(preferencesStore.getState())).controls.drop
  if (file.type !== '' && !file.type.startsWith('image/')) {
    return say('error', words.notAPicture(name))
  }
  cancelOpening()
  const { turn } = opening.getState()
  opening.setState({ name })
  const most = sceneStore.getState().limits.elements
  try {
    const tensor = await imageTensor(file, most)
    if (opening.getState().turn !== turn) return
    const { scene } = sceneStore.getState()
    const id = keepImage(tensor, name)
    commit({ ...withPicture(scene, tensor.shape, most), fill: { kind: 'image', id } })
  } catch (error) {
    if (!(error instanceof ImageError)) throw error
    if (opening.getState().turn === turn) say('error', problemText(error.problem, name, words))
  } finally {
    if (opening.getState().turn === turn) opening.setState({ name: null })
  }
}

/** What changes with a picture of that shape: twice its size, or half where twice is too large. */
export function withPicture(scene: Scene, inputShape: Shape, most: number): Partial<Scene> {
  const factor = 4 * volume(inputShape) <= most ? 2 : 0.5
  const [h, w] = inputShape.slice(-2).map((length) => Math.ceil(length * factor))
  return {
    ...withRank(scene, inputShape.length),
    inputShape,
    how: 'shape',
    shape: [1, 3, h!, w!],
    edits: [],
    at: [0, 0, Math.floor(h! / 2), Math.floor(w! / 2)],
    zoom: NO_ZOOM,
  }
}

type DropWords = ReturnType<typeof wordsOf>['controls']['drop']

function problemText(problem: ImageError['problem'], name: string, words: DropWords): string {
  if (problem.code === 'undecodable') return words.broken(name)
  const { width, height, elements, most } = problem
  const [w, h, e, m] = [width, height, elements, most].map(numberText)
  return words.tooLarge(name, w!, h!, e!, m!)
}
