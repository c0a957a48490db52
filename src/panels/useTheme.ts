import { useEffect, useSyncExternalStore } from 'react'
import { chosenLanguage, type Theme, usePreferences } from '../scene/preferences.ts'

const dark = matchMedia('(prefers-color-scheme: dark)')

function onScheme(changed: () => void): () => void {
  dark.addEventListener('change', changed)
  return () => dark.removeEventListener('change', changed)
}

/** The theme in force: the preferred one, else the system's. */
export function useTheme(): Theme {
  const preferred = usePreferences((state) => state.theme)
  const system = useSyncExternalStore(onScheme, () => (dark.matches ? 'dark' : 'light'))
  return preferred ?? system
}

/** Writes theme and language onto the document. */
export function useDocumentPreferences(): void {
  const theme = useTheme()
  const language = usePreferences(chosenLanguage)
  useEffect(() => {
    document.documentElement.dataset.theme = theme
    document.documentElement.lang = language
  }, [theme, language])
}
