import { expect, it } from 'vitest'
import { fileAt } from './fileAt.ts'

it.each(['w.bin', 'data/w.bin', 'data\\w.bin'])('%s is found by its last part', (path) => {
  const file = new File([], 'w.bin')
  expect(fileAt([new File([], 'v.bin'), file], path)).toBe(file)
})
