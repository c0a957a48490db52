import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexAt, type Shape, volume } from '../core/shape.ts'
import { GENERATOR_KINDS, type Generator, generate } from './generators.ts'

const shapes: fc.Arbitrary<Shape> = fc.array(fc.integer({ min: 1, max: 6 }), {
  minLength: 1,
  maxLength: 5,
})

const all = (seed: number): Generator[] =>
  GENERATOR_KINDS.map((kind) => (kind === 'random' ? { kind, seed } : { kind }))

describe('generate', () => {
  it('fills every element of any shape with a finite value', () => {
    fc.assert(
      fc.property(shapes, fc.nat(), (shape, seed) => {
        for (const generator of all(seed)) {
          const data = generate(generator, shape)
          expect(data.length).toBe(volume(shape))
          expect(data.every(Number.isFinite)).toBe(true)
        }
      }),
    )
  })

  it('counts from 0 as a ramp', () => {
    expect([...generate({ kind: 'ramp' }, [2, 3])]).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('names channel, row and column by digits', () => {
    const data = generate({ kind: 'digits' }, [1, 3, 4, 5])
    expect(data[0]).toBe(0)
    expect(data[1 * 20 + 2 * 5 + 3]).toBe(123)
    expect(data.at(-1)).toBe(234)
  })

  it('goes from 0 to 1 across the last two axes as a gradient', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const data = generate({ kind: 'gradient' }, shape)
        expect(data[0]).toBe(0)
        expect(Math.max(...data)).toBeLessThanOrEqual(1)
        if (shape.slice(-2).every((length) => length > 1)) expect(data.at(-1)).toBe(1)
      }),
    )
  })

  it('differs between neighbours along every axis as a checkerboard', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const data = generate({ kind: 'checkerboard' }, shape)
        data.forEach((value, i) => {
          expect(value).toBe(indexAt(i, shape).reduce((sum, at) => sum + at, 0) % 2)
        })
      }),
    )
  })

  it('has a single 1 in every slice as an impulse', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const sum = generate({ kind: 'impulse' }, shape).reduce((total, value) => total + value, 0)
        expect(sum).toBe(volume(shape.slice(0, -2)))
      }),
    )
    expect([...generate({ kind: 'impulse' }, [3, 3])]).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 0])
  })

  it('is random in [0, 1), the same for the same seed, another for another', () => {
    const from = (seed: number) => [...generate({ kind: 'random', seed }, [4, 25])]
    expect(from(7)).toEqual(from(7))
    expect(from(7)).not.toEqual(from(8))
    expect(from(7).every((value) => value >= 0 && value < 1)).toBe(true)
    expect(new Set(from(7)).size).toBe(100)
  })

  it('draws random values that float32 holds exactly, so that none rounds up to 1', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const data = generate({ kind: 'random', seed }, [64])
        expect(data.every((value) => Number.isInteger(value * 2 ** 24))).toBe(true)
      }),
    )
  })
})
