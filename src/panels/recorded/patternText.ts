import type { Pattern } from '../../compare/patterns.ts'
import type { RecordedWords } from '../../i18n/en/recorded.ts'
import { axisName } from '../axisName.ts'
import { digits } from '../numbers/digits.ts'

/** What a recorded output of a rank is of A's, in a sentence. */
export function patternText(words: RecordedWords, pattern: Pattern, rank: number): string {
  const { patterns, roundings } = words
  switch (pattern.kind) {
    case 'constant':
      return patterns.constant(digits(pattern.value))
    case 'stored':
      return patterns.stored(pattern.as)
    case 'cut':
      return patterns.cut(digits(pattern.range[0]), digits(pattern.range[1]))
    case 'integers': {
      const { rounding, range } = pattern
      const text = roundings[rounding]
      if (!range) return patterns.integers(text)
      return patterns.integersCut(text, digits(range[0]), digits(range[1]))
    }
    case 'scaled':
      return patterns.scaled(factorText(pattern.by))
    case 'offset':
      return patterns.offset(digits(pattern.by))
    case 'shifted':
      return patterns.shifted(axisName(pattern.axis, rank), pattern.by)
    case 'reversed':
      return patterns.reversed(axisName(pattern.axis, rank))
  }
}

/** `1/255` for a factor that is one over a short number. */
function factorText(by: number): string {
  const inverse = 1 / by
  return Math.abs(by) < 1 && digits(inverse) === String(inverse) ? `1/${inverse}` : digits(by)
}
