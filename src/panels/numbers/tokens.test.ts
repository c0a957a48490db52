import { describe, expect, it } from 'vitest'
import { PYTHON, tokenize, WGSL } from './tokens.ts'

describe('tokenize', () => {
  const source = "import numpy as np  # arrays\nx = np.zeros(4, dtype='f4')\n"

  it('keeps every character', () => {
    expect(
      tokenize(source, PYTHON)
        .map(({ text }) => text)
        .join(''),
    ).toBe(source)
  })

  it('tells comments, strings, numbers and keywords apart', () => {
    const coloured = tokenize(source, PYTHON).filter(({ kind }) => kind !== 'plain')
    expect(coloured).toEqual([
      { kind: 'keyword', text: 'import' },
      { kind: 'keyword', text: 'as' },
      { kind: 'comment', text: '# arrays' },
      { kind: 'number', text: '4' },
      { kind: 'string', text: "'f4'" },
    ])
  })

  it('reads the comments of WGSL', () => {
    expect(tokenize('fn f() {} // 1 pass', WGSL).at(-1)).toEqual({
      kind: 'comment',
      text: '// 1 pass',
    })
  })
})
