import {
  chosenLanguage,
  type Language,
  preferencesStore,
  usePreferences,
} from '../scene/preferences.ts'
import { files as en, type FileWords } from './en/files.ts'
import { files as zh } from './zh/files.ts'

const DICTIONARIES: Record<Language, FileWords> = { en, zh }

/** The words for opening files, apart so that they load with what reads them. */
export function useFileWords(): FileWords {
  return DICTIONARIES[usePreferences(chosenLanguage)]
}

/** The same outside React. */
export function fileWords(): FileWords {
  return DICTIONARIES[chosenLanguage(preferencesStore.getState())]
}
