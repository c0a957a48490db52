import { ChevronDown } from 'lucide-react'
import { useRef } from 'react'
import { useWords } from '../i18n/index.ts'
import { LESSONS } from '../lessons/index.ts'
import { openLesson } from './lessonStore.ts'
import styles from './TopBar.module.css'

/** The lessons, by title. */
export function LessonsMenu() {
  const words = useWords()
  const menu = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)

  const place = (open: boolean) => {
    const anchor = button.current?.getBoundingClientRect()
    if (!open || !anchor || !menu.current) return
    menu.current.style.top = `${anchor.bottom + 6}px`
    menu.current.style.left = `${Math.max(12, Math.min(anchor.left, innerWidth - 412))}px`
  }
  return (
    <>
      <button ref={button} type="button" className={styles.quiet} popoverTarget="lessons">
        {words.shell.lessons} <ChevronDown size={14} aria-hidden />
      </button>
      <div
        ref={menu}
        id="lessons"
        popover="auto"
        className={styles.menu}
        onBeforeToggle={(event) => place(event.newState === 'open')}
      >
        <ol>
          {LESSONS.map(({ id }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => {
                  openLesson(id)
                  menu.current?.hidePopover()
                }}
              >
                {words.lessons[id].title}
              </button>
            </li>
          ))}
        </ol>
      </div>
    </>
  )
}
