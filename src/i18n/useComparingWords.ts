import { chosenLanguage, type Language, usePreferences } from '../scene/preferences.ts'
import { type Comparing, comparing as en } from './en/comparing.ts'
import { comparing as zh } from './zh/comparing.ts'

const DICTIONARIES: Record<Language, Comparing> = { en, zh }

/** The words for two configurations side by side, apart so that they load with their panels. */
export function useComparingWords(): Comparing {
  return DICTIONARIES[usePreferences(chosenLanguage)]
}
