import { createStore } from 'zustand/vanilla'
import { LESSONS, type LessonId } from '../lessons/index.ts'
import { DEFAULT_SCENE } from '../scene/scene.ts'
import { commit } from '../scene/store.ts'

/** The lesson whose words are shown, if any. */
export const lessonStore = createStore<{ readonly id: LessonId | null }>()(() => ({ id: null }))

/** Opens a lesson's scene, in one step of undo, and shows its words. */
export function openLesson(id: LessonId): void {
  const lesson = LESSONS.find((known) => known.id === id)
  if (!lesson) return
  commit({ ...DEFAULT_SCENE, ...lesson.scene })
  lessonStore.setState({ id })
}

export function closeLesson(): void {
  lessonStore.setState({ id: null })
}
