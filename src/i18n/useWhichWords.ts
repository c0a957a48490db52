import {
  chosenLanguage,
  type Language,
  preferencesStore,
  usePreferences,
} from '../scene/preferences.ts'
import { which as en, type WhichWords } from './en/which.ts'
import { which as zh } from './zh/which.ts'

const DICTIONARIES: Record<Language, WhichWords> = { en, zh }

/** The words for finding the settings of a recorded output, apart so that they load with it. */
export function useWhichWords(): WhichWords {
  return DICTIONARIES[usePreferences(chosenLanguage)]
}

/** The same outside React. */
export function whichWords(): WhichWords {
  return DICTIONARIES[chosenLanguage(preferencesStore.getState())]
}
