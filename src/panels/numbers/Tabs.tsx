import { type KeyboardEvent, type ReactNode, Suspense, useEffect, useId, useRef } from 'react'
import { useStore } from 'zustand'
import { bringIntoView } from './bringIntoView.ts'
import styles from './Tabs.module.css'
import { chooseTab, tabStore } from './tabStore.ts'

interface Tab {
  readonly id: string
  readonly title: string
  readonly panel: () => ReactNode
}

/** Tabs of which one panel is shown. Arrow keys, Home and End choose, as the ARIA pattern says. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  const { chosen, opened } = useStore(tabStore)
  const prefix = useId()
  // The chosen tab may be gone: not every runtime has a network.
  const current = tabs.find(({ id }) => id === chosen) ?? tabs[0]!
  const seen = useRef(opened)
  useEffect(() => {
    if (seen.current === opened) return
    seen.current = opened
    const [tab, panel] = [chosen, 'panel'].map((id) => document.getElementById(`${prefix}-${id}`))
    tab?.focus({ preventScroll: true })
    return tab && panel ? bringIntoView(tab, panel) : undefined
  }, [opened, chosen, prefix])
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const at = tabs.indexOf(current)
    const next = DESTINATIONS[event.key]?.(at, tabs.length)
    if (next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    chooseTab(tabs[next]!.id)
    document.getElementById(`${prefix}-${tabs[next]!.id}`)?.focus()
  }
  return (
    <div>
      <div role="tablist" aria-label={label} className={styles.list} onKeyDown={move}>
        {tabs.map(({ id, title }) => (
          <button
            key={id}
            id={`${prefix}-${id}`}
            type="button"
            role="tab"
            aria-selected={id === current.id}
            aria-controls={`${prefix}-panel`}
            tabIndex={id === current.id ? 0 : -1}
            onClick={() => chooseTab(id)}
          >
            {title}
          </button>
        ))}
      </div>
      <div
        id={`${prefix}-panel`}
        role="tabpanel"
        aria-labelledby={`${prefix}-${current.id}`}
        className={styles.panel}
      >
        <Suspense>{current.panel()}</Suspense>
      </div>
    </div>
  )
}

const DESTINATIONS: Record<string, (at: number, count: number) => number> = {
  ArrowLeft: (at, count) => (at + count - 1) % count,
  ArrowRight: (at, count) => (at + 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}
