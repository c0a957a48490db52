import { ChevronLeft, ChevronRight, X } from 'lucide-react'
import { useStore } from 'zustand'
import { useWords } from '../i18n/index.ts'
import { LESSONS } from '../lessons/index.ts'
import { useScene } from '../scene/store.ts'
import styles from './LessonBar.module.css'
import { closeLesson, lessonStore, openLesson } from './lessonStore.ts'

/** The words of the open lesson above its figures, with ways to the next and out. */
export function LessonBar() {
  const words = useWords()
  const { id, arrivals } = useStore(lessonStore)
  // Undo, Back or another link leads to a scene that the words are not about.
  const left = useScene((state) => state.arrivals !== arrivals)
  if (!id || left) return null
  const n = LESSONS.findIndex((lesson) => lesson.id === id)
  const [previous, next] = [LESSONS[n - 1], LESSONS[n + 1]]
  const { title, text } = words.lessons[id]
  return (
    <section className={styles.lesson} aria-label={words.shell.lessonOf(n + 1, LESSONS.length)}>
      <div>
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
      <nav>
        <button
          type="button"
          aria-label={words.shell.previousLesson}
          disabled={!previous}
          onClick={() => previous && openLesson(previous.id)}
        >
          <ChevronLeft size={16} aria-hidden />
        </button>
        <span>
          {n + 1}/{LESSONS.length}
        </span>
        <button
          type="button"
          aria-label={words.shell.nextLesson}
          disabled={!next}
          onClick={() => next && openLesson(next.id)}
        >
          <ChevronRight size={16} aria-hidden />
        </button>
        <button type="button" aria-label={words.shell.closeLesson} onClick={closeLesson}>
          <X size={16} aria-hidden />
        </button>
      </nav>
    </section>
  )
}
