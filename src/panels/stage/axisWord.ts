import type { Words } from '../../i18n/index.ts'
import { axisName } from '../axisName.ts'

/** An axis as running text names it: its letter, or `dim 2` where it has none. */
export function axisWord(words: Words['figures'], axis: number, rank: number): string {
  const name = axisName(axis, rank)
  return name === String(axis) ? words.axis(axis) : name
}
