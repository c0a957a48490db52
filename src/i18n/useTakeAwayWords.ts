import { chosenLanguage, type Language, usePreferences } from '../scene/preferences.ts'
import { takeAway as en, type TakeAway } from './en/takeAway.ts'
import { takeAway as zh } from './zh/takeAway.ts'

const DICTIONARIES: Record<Language, TakeAway> = { en, zh }

/** The words for saving and sharing, apart so that they load with their dialog. */
export function useTakeAwayWords(): TakeAway {
  return DICTIONARIES[usePreferences(chosenLanguage)]
}
