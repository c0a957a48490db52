import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runFlipsOnCpu } from './cpu.ts'
import { parseFlips } from './flips.ts'

const PAIRS = parseFlips(readFileSync(new URL('../cases/flips.json', import.meta.url), 'utf8'))!

test('nearest picks what each library picked, and exact arithmetic the third number', async () => {
  const outcomes = await runFlipsOnCpu(PAIRS)
  expect(PAIRS).toHaveLength(600)
  expect(outcomes).toHaveLength(1153)
  expect(outcomes.filter(({ result }) => result !== 'passed')).toEqual([])
})

test('a list of cases is no list of flips', () => {
  expect(parseFlips('[]')).toBeNull()
  expect(parseFlips('[{"name":"a"}]')).toBeNull()
})
