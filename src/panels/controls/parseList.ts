import type { AttributeValue } from '../../runtimes/attribute.ts'
import { parseNumber, showNumber } from './parseNumber.ts'

/** The most entries that a link can carry. */
const MOST = 16

/**
 * The numbers that a person typed: parted by commas or spaces, in brackets or not; null while the
 * text is no such list. Nothing typed is an empty list.
 */
export function parseList(text: string): readonly number[] | null {
  const bare = text
    .normalize('NFKC')
    .trim()
    .replace(/^[([](.*)[)\]]$/, '$1')
    .replace(/[,、\s]+$/, '')
    .trim()
  if (bare === '') return []
  const entries = bare.split(/\s*[,、]\s*|\s+/).map(parseNumber)
  const good = entries.filter((entry) => entry !== null)
  return good.length === entries.length && good.length <= MOST ? good : null
}

/** A list as a field shows it: `2, 3`. A value that is no list is shown as it is. */
export function showList(value: AttributeValue | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return showNumber(value)
  return typeof value === 'object' ? value.map(showNumber).join(', ') : String(value)
}
