import { chosenLanguage, type Language, usePreferences } from '../scene/preferences.ts'
import { en } from './en/index.ts'

/** All words on screen. English is the measure: a key that Chinese lacks does not compile. */
export type Words = typeof en

const DICTIONARIES: { readonly en: Words; zh?: Words } = { en }

/**
 * Gets the words of a language, to be called before it is chosen: English ones are always there,
 * Chinese ones are no part of the first load of those who don't read them.
 */
export async function loadWords(language: Language): Promise<void> {
  if (language === 'zh') DICTIONARIES.zh ??= (await import('./zh/index.ts')).zh
}

/** The dictionary of the chosen language. */
export function useWords(): Words {
  return wordsOf(usePreferences(chosenLanguage))
}

/** The dictionary of a language, outside React; English where it could not be loaded. */
export function wordsOf(language: Language): Words {
  return DICTIONARIES[language] ?? en
}
