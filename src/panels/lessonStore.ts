import { createStore } from 'zustand/vanilla'
import { LESSONS, type LessonId } from '../lessons/index.ts'
import { DEFAULT_SCENE } from '../scene/scene.ts'
import { commit, sceneStore } from '../scene/store.ts'

/** The lesson whose words are shown, if any, and the store's arrivals when it was opened. */
export const lessonStore = createStore<{
  readonly id: LessonId | null
  readonly arrivals: number
}>()(() => ({ id: null, arrivals: 0 }))

/** Opens a lesson's scene, in one step of undo, and shows its words. */
export function openLesson(id: LessonId): void {
  const lesson = LESSONS.find((known) => known.id === id)
  if (!lesson) return
  commit({ ...DEFAULT_SCENE, ...lesson.scene })
  lessonStore.setState({ id, arrivals: sceneStore.getState().arrivals })
}

export function closeLesson(): void {
  lessonStore.setState({ id: null })
}
