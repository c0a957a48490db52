import { expect, test } from 'vitest'
import { ARITHMETICS } from './arithmetic.ts'
import { ROUNDINGS } from './rounding.ts'

const POSITIONS = [-1.5, -1, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1.5, 2.5]

test.each([
  ['floor', [-2, -1, -1, -1, 0, 0, 0, 0, 1, 2]],
  ['ceil', [-1, -1, 0, 0, 0, 1, 1, 1, 2, 3]],
  ['roundHalfDown', [-2, -1, -1, 0, 0, 0, 0, 1, 1, 2]],
  ['roundHalfUp', [-1, -1, 0, 0, 0, 0, 1, 1, 2, 3]],
] as const)('%s does what its name says, in every arithmetic', (name, expected) => {
  const round = ROUNDINGS[name]
  for (const m of [ARITHMETICS.float64, ARITHMETICS.float32]) {
    expect(POSITIONS.map((x) => round(m, m.of(x)) + 0)).toEqual(expected)
  }
  const { exact } = ARITHMETICS
  expect(POSITIONS.map((x) => round(exact, exact.of(x)) + 0)).toEqual(expected)
})
