import { describe, expect, test } from 'vitest'
import { code, codeBlock, folded, linkTo, plainText, table } from './markdown.ts'

describe('plainText', () => {
  test('leaves nothing that Markdown or HTML would read', () => {
    expect(plainText('<img src=x> *a* [b](c) | #1 @me')).toBe(
      '\\<img src=x\\> \\*a\\* \\[b\\]\\(c\\) \\| \\#1 \\@me',
    )
  })

  test('keeps to its line', () => {
    expect(plainText('a\n# b')).toBe('a \\# b')
  })
})

describe('code', () => {
  test('is fenced by more backticks than the text has', () => {
    expect(code('a``b')).toBe('```a``b```')
    expect(code('`')).toBe('`` ` ``')
  })

  test('of nothing is nothing', () => {
    expect(code(' ')).toBe('')
  })
})

test('a block of code is fenced by more backticks than the source has', () => {
  expect(codeBlock('print("```")\n', 'python')).toBe('````python\nprint("```")\n````')
})

test('no address ends its link', () => {
  expect(linkTo('https://a.b/#v=1> x', 'open [it]')).toBe(
    '[open \\[it\\]](<https://a.b/#v=1%3E%20x>)',
  )
})

test('bars in cells do not end them', () => {
  expect(table(['a'], [['`x|y`'], ['\\|']])).toBe('| a |\n| --- |\n| `x\\|y` |\n| \\| |')
})

test('a summary is no markup', () => {
  expect(folded('<b>', 'x')).toBe('<details><summary>&lt;b></summary>\n\nx\n\n</details>')
})
