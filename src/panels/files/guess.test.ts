import { describe, expect, it } from 'vitest'
import { guess, withRole } from './guess.ts'

const scene = { input: [1, 1, 2, 2], output: [1, 1, 4, 4] }

describe('what an array becomes is guessed', () => {
  it.each([
    ['the output’s shape is an output', [[1, 1, 4, 4]], { input: null, recorded: 0 }],
    ['the input’s shape is an input', [[1, 1, 2, 2]], { input: 0, recorded: null }],
    ['another shape is an input', [[3, 3]], { input: 0, recorded: null }],
    [
      'both are both',
      [
        [1, 1, 4, 4],
        [1, 1, 2, 2],
      ],
      { input: 1, recorded: 0 },
    ],
    ['an output and another are both', [[1, 1, 4, 4], [9]], { input: 1, recorded: 0 }],
    ['what can’t be opened is nothing', [null, null], { input: null, recorded: null }],
    ['what can’t be opened is left out', [null, [3]], { input: 1, recorded: null }],
  ])('%s', (_, shapes, roles) => {
    expect(guess(shapes, scene, null)).toEqual(roles)
  })

  it('as the input where the output has the same shape', () => {
    const same = { input: [2, 2], output: [2, 2] }
    expect(guess([[2, 2]], same, null)).toEqual({ input: 0, recorded: null })
  })

  it('as it was dropped', () => {
    expect(guess([[9], [1, 1, 4, 4]], scene, 'input')).toEqual({ input: 0, recorded: 1 })
    expect(guess([[9], [1, 1, 4, 4]], scene, 'recorded')).toEqual({ input: null, recorded: 1 })
    expect(guess([[9], [8]], scene, 'recorded')).toEqual({ input: null, recorded: 0 })
  })
})

it('gives an array one role', () => {
  expect(withRole({ input: 0, recorded: 1 }, 'input', 1)).toEqual({ input: 1, recorded: null })
  expect(withRole({ input: 0, recorded: 1 }, 'recorded', 2)).toEqual({ input: 0, recorded: 2 })
  expect(withRole({ input: 0, recorded: 1 }, 'recorded', null)).toEqual({
    input: 0,
    recorded: null,
  })
})
