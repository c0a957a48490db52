import { chosenLanguage, type Language, usePreferences } from '../scene/preferences.ts'
import { type EqualWords, equal as en } from './en/equal.ts'
import { equal as zh } from './zh/equal.ts'

const DICTIONARIES: Record<Language, EqualWords> = { en, zh }

/** The words for the table of equal settings, apart so that they load with it. */
export function useEqualWords(): EqualWords {
  return DICTIONARIES[usePreferences(chosenLanguage)]
}
