import { beforeEach, describe, expect, it } from 'vitest'
import { files as en } from '../../i18n/en/files.ts'
import { prefer } from '../../scene/preferences.ts'
import type { FileProblem, ForeignElements } from '../../tensors/files/fileError.ts'
import { pictureProblemText, problemText } from './problemText.ts'

const shape = [2, 3]

/** One of every code, so that a new one does not compile without its sentence being looked at. */
const PROBLEMS: { readonly [C in FileProblem['code']]: Extract<FileProblem, { code: C }> } = {
  empty: { code: 'empty' },
  lfsPointer: { code: 'lfsPointer' },
  webPage: { code: 'webPage' },
  folder: { code: 'folder' },
  unreadable: { code: 'unreadable' },
  unknown: { code: 'unknown' },
  truncated: { code: 'truncated', needed: 152, found: 140 },
  npyVersion: { code: 'npyVersion', version: '4.0' },
  npyHeader: { code: 'npyHeader' },
  longHeader: { code: 'longHeader', needed: 2 ** 32, most: 65536 },
  elements: { code: 'elements', kind: 'object', dtype: '|O' },
  rank: { code: 'rank', shape: [] },
  noElements: { code: 'noElements', shape: [0, 2] },
  tooLarge: { code: 'tooLarge', shape, bytes: 2 ** 33, most: 2 ** 30 },
  longAxis: { code: 'longAxis', shape, most: 2 ** 20 },
  longFile: { code: 'longFile', bytes: 2 ** 30, most: 2 ** 28 },
  memory: { code: 'memory', bytes: 2 ** 30 },
  zipBroken: { code: 'zipBroken' },
  zipEncrypted: { code: 'zipEncrypted' },
  zipMethod: { code: 'zipMethod', method: 12 },
  zipEntries: { code: 'zipEntries', entries: 65534, most: 10_000 },
  zipSize: { code: 'zipSize', declared: 2 ** 22, needed: 136 },
  jsonBroken: { code: 'jsonBroken' },
  noArrays: { code: 'noArrays' },
  textRagged: { code: 'textRagged' },
  textSummarised: { code: 'textSummarised' },
  textWord: { code: 'textWord', word: 'two' },
  modelBroken: { code: 'modelBroken', at: 1234 },
  modelDeep: { code: 'modelDeep', most: 100 },
  modelLong: { code: 'modelLong', most: 4194304 },
  notAModel: { code: 'notAModel' },
}

const KINDS: readonly ForeignElements[] = [
  ...(['object', 'structured', 'text', 'complex', 'date', 'longDouble', 'raw', 'other'] as const),
]

describe.each(['en', 'zh'] as const)('in %s', (language) => {
  beforeEach(() => prefer({ language }))

  it.each(Object.values(PROBLEMS))('$code is said of the file by its name', (problem) => {
    const text = problemText(problem, 'x.npy')
    expect(text).toContain('“x.npy”')
    expect(text).toMatch(language === 'en' ? /[.:\])]$/ : /[。）]$/)
    expect(text).not.toMatch(/undefined|NaN|\[object/)
  })

  it.each(KINDS)('elements of kind %s are named', (kind) => {
    expect(problemText({ code: 'elements', kind, dtype: '<x9' }, 'x')).toMatch(/“x”.+[.。]$/)
  })

  it('a picture is refused with its size and the limit', () => {
    const problem = { code: 'tooLarge', width: 5000, height: 4000, elements: 6e7, most: 2 ** 25 }
    const text = pictureProblemText(problem as Parameters<typeof pictureProblemText>[0], 'p.png')
    expect(text).toMatch(/5,000 × 4,000.*229 MiB.*128 MiB/)
    expect(pictureProblemText({ code: 'undecodable' }, 'p.png')).toContain('“p.png”')
  })
})

it('a shape that no machine holds is said without its bytes', () => {
  prefer({ language: 'en' })
  const bytes = Number.POSITIVE_INFINITY
  const text = problemText({ code: 'tooLarge', shape, bytes, most: 2 ** 30 }, 'x')
  expect(text).toBe(en.problems.tooLarge('x', { code: 'tooLarge', shape, bytes, most: 0 }))
  expect(text).not.toContain('∞')
})
