import { expect, test } from 'vitest'
import type { Pattern } from '../../compare/patterns.ts'
import { recorded as words } from '../../i18n/en/recorded.ts'
import { patternText } from './patternText.ts'

test.each<[Pattern, string]>([
  [{ kind: 'constant', value: 0 }, 'Every recorded element is 0.'],
  [{ kind: 'stored', as: 'bfloat16' }, 'Every recorded element is A’s, rounded to bfloat16.'],
  [
    { kind: 'integers', rounding: 'truncated', range: [0, 255] },
    'Every recorded element is A’s, with the fraction cut off and cut to the range from 0 to 255.',
  ],
  [{ kind: 'scaled', by: 1 / 255 }, 'Every recorded element is A’s times 1/255.'],
  [{ kind: 'scaled', by: -1 }, 'Every recorded element is A’s times −1.'],
  [
    { kind: 'shifted', axis: 3, by: 1 },
    'Along W, recorded element i is A’s element i − 1, wherever there is one.',
  ],
  [{ kind: 'reversed', axis: 1 }, 'Along C, the recording is A’s output reversed.'],
])('%j is said as: %s', (pattern, sentence) => {
  expect(patternText(words, pattern, 4)).toBe(sentence)
})
