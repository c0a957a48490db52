import {
  chosenLanguage,
  type Language,
  preferencesStore,
  usePreferences,
} from '../scene/preferences.ts'
import { recorded as en, type RecordedWords } from './en/recorded.ts'
import { recorded as zh } from './zh/recorded.ts'

const DICTIONARIES: Record<Language, RecordedWords> = { en, zh }

/** The words for a recorded output, apart so that they load when there is one. */
export function useRecordedWords(): RecordedWords {
  return DICTIONARIES[usePreferences(chosenLanguage)]
}

/** The same outside React. */
export function recordedWords(): RecordedWords {
  return DICTIONARIES[chosenLanguage(preferencesStore.getState())]
}
