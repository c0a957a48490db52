import { useStore } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'

export type Language = 'en' | 'zh'
export type Theme = 'light' | 'dark'

/** What a person prefers on this machine; never part of a link. null follows the browser. */
export interface Preferences {
  readonly language: Language | null
  readonly theme: Theme | null
}

export const preferencesStore = createStore<Preferences>()(
  persist((): Preferences => ({ language: null, theme: null }), {
    name: 'resizescope',
    storage: createJSONStorage(() => localStorage),
  }),
)

export function prefer(change: Partial<Preferences>): void {
  preferencesStore.setState(change)
}

export function usePreferences<T>(select: (state: Preferences) => T): T {
  return useStore(preferencesStore, select)
}

/** The language to show: the preferred one, else Chinese for a Chinese browser, else English. */
export function chosenLanguage({ language }: Preferences): Language {
  return language ?? (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en')
}
