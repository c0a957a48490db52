import { expect, test } from 'vitest'
import { embedCode } from './embedCode.ts'

test('the code asks for the figures alone, and nothing in an address ends its attribute', () => {
  const code = embedCode('https://a.b/#v=1&x="><script>', 'See “it”')
  expect(code).toContain('src="https://a.b/#v=1&amp;x=&quot;>&lt;script>&amp;embed=1"')
  expect(code).toContain('title="See “it”"')
})
