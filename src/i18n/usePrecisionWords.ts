import { chosenLanguage, type Language, usePreferences } from '../scene/preferences.ts'
import { precision as en, type PrecisionWords } from './en/precision.ts'
import { precision as zh } from './zh/precision.ts'

const DICTIONARIES: Record<Language, PrecisionWords> = { en, zh }

/** The words for scales and rounding, apart so that they load with their panel. */
export function usePrecisionWords(): PrecisionWords {
  return DICTIONARIES[usePreferences(chosenLanguage)]
}
