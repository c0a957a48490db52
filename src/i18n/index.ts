import { chosenLanguage, type Language, usePreferences } from '../scene/preferences.ts'
import { en } from './en/index.ts'
import { zh } from './zh/index.ts'

/** All words on screen. English is the measure: a key that Chinese lacks does not compile. */
export type Words = typeof en

const DICTIONARIES: Record<Language, Words> = { en, zh }

/** The dictionary of the chosen language. */
export function useWords(): Words {
  return DICTIONARIES[usePreferences(chosenLanguage)]
}

/** The dictionary of a language, outside React. */
export function wordsOf(language: Language): Words {
  return DICTIONARIES[language]
}
