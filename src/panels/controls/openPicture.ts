import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { type Shape, volume } from '../../core/shape.ts'
import { wordsOf } from '../../i18n/index.ts'
import { bytesText, numberText } from '../../i18n/numberText.ts'
import { keepTensor } from '../../scene/keptTensors.ts'
import { mostElements } from '../../scene/limits.ts'
import { chosenLanguage, preferencesStore } from '../../scene/preferences.ts'
import { NO_ZOOM, type Scene } from '../../scene/scene.ts'
import { commit, sceneStore } from '../../scene/store.ts'
import { ImageError } from '../../tensors/image.ts'
import { makeInWorker } from '../../tensors/made.ts'
import { say } from '../messages.ts'
import { withRank } from './rank.ts'

interface Opening {
  readonly name: string
  /** The share of it that was read. */
  readonly share: number
  readonly stop: AbortController
}

/** The picture that is being decoded. */
const openingStore = createStore<{ readonly now: Opening | null }>()(() => ({ now: null }))

export function useOpening(): Opening | null {
  return useStore(openingStore, ({ now }) => now)
}

/** Forgets the picture that is being decoded. */
export function cancelOpening(): void {
  openingStore.getState().now?.stop.abort()
  openingStore.setState({ now: null })
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
  const stop = new AbortController()
  const tell = (share: number) => openingStore.setState({ now: { name, share, stop } })
  tell(0)
  const most = mostElements('input', sceneStore.getState().limits)
  try {
    const made = await makeInWorker({ kind: 'picture', file, most }, stop.signal, tell)
    const { scene, limits } = sceneStore.getState()
    const id = keepTensor(made, name, true)
    commit({ ...withPicture(scene, made.shape, limits.elements), fill: { kind: 'file', id } })
  } catch (error) {
    if (stop.signal.aborted) return
    if (!(error instanceof ImageError)) throw error
    say('error', problemText(error.problem, name, words))
  } finally {
    if (!stop.signal.aborted) openingStore.setState({ now: null })
  }
}

/** An output of so many elements, a quarter of a gibibyte, still answers at once everywhere. */
const LIGHT = 2 ** 26

/** What changes with a picture of that shape: twice its size, or half where twice is much or too much. */
export function withPicture(scene: Scene, inputShape: Shape, most: number): Partial<Scene> {
  const factor = 4 * volume(inputShape) <= Math.min(most, LIGHT) ? 2 : 0.5
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
  const [w, h] = [width, height].map(numberText)
  return words.tooLarge(name, w!, h!, bytesText(4 * elements), bytesText(4 * most))
}
