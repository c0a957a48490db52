import { chosenLanguage, type Language, usePreferences } from '../scene/preferences.ts'
import { verdicts as en, type VerdictWords } from './en/verdicts.ts'
import { verdicts as zh } from './zh/verdicts.ts'

const DICTIONARIES: Record<Language, VerdictWords> = { en, zh }

/** The words for the table of verdicts on a node, apart so that they load with it. */
export function useVerdictWords(): VerdictWords {
  return DICTIONARIES[usePreferences(chosenLanguage)]
}
