import {
  chosenLanguage,
  type Language,
  preferencesStore,
  usePreferences,
} from '../scene/preferences.ts'
import { models as en, type ModelWords } from './en/models.ts'
import { models as zh } from './zh/models.ts'

const DICTIONARIES: Record<Language, ModelWords> = { en, zh }

/** The words for models, apart so that they load with the first one. */
export function useModelWords(): ModelWords {
  return DICTIONARIES[usePreferences(chosenLanguage)]
}

/** The same outside React. */
export function modelWords(): ModelWords {
  return DICTIONARIES[chosenLanguage(preferencesStore.getState())]
}
