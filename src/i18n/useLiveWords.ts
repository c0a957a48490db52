import { chosenLanguage, type Language, usePreferences } from '../scene/preferences.ts'
import { live as en, type LiveWords } from './en/live.ts'
import { live as zh } from './zh/live.ts'

const DICTIONARIES: Record<Language, LiveWords> = { en, zh }

/** The words for running ONNX Runtime, apart so that they load with it. */
export function useLiveWords(): LiveWords {
  return DICTIONARIES[usePreferences(chosenLanguage)]
}
