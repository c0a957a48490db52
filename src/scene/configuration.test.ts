import { describe, expect, it } from 'vitest'
import { RUNTIMES } from '../runtimes/index.ts'
import { type Configuration, carryTo, requestOf } from './configuration.ts'
import { DEFAULT_SCENE } from './scene.ts'

const inputShape = [1, 3, 4, 5]
const tensorrt = (change: Partial<Configuration> = {}): Configuration => ({
  ...DEFAULT_SCENE,
  shape: [1, 3, 6, 10],
  scales: [1, 1, 1.5, 2],
  ...change,
})
const carry = (to: string, configuration: Configuration) => {
  const request = requestOf(configuration, inputShape, 'float32')
  return carryTo(to, { runtime: configuration.runtime, request }, configuration)
}

const LINEAR = { resize_mode: 'LINEAR', coordinate_transformation: 'HALF_PIXEL' }

describe('carrying a configuration over', () => {
  it('says the same in the other runtime’s names, in its own list of lengths', () => {
    const { configuration, lost } = carry('opencv', tensorrt({ attributes: LINEAR }))
    expect(configuration).toMatchObject({ runtime: 'opencv', how: 'shape', shape: [10, 6] })
    expect(lost).toEqual([])
  })

  it('keeps what was typed for the way that is not chosen, axis by axis', () => {
    const { configuration } = carry('opencv', tensorrt({ attributes: LINEAR }))
    expect(configuration.scales).toEqual([2, 1.5])
  })

  it('names what is lost', () => {
    const { lost } = carry('pytorch', tensorrt({ shape: [2, 3, 6, 10], attributes: {} }))
    expect(lost).toEqual(['outputShape'])
  })

  it('carries the size alone of a request that is refused', () => {
    const refused = tensorrt({ attributes: { resize_mode: 'LINEARR' } })
    const { configuration, wanted } = carry('pytorch', refused)
    expect(wanted).toBeNull()
    expect(configuration).toMatchObject({ how: 'shape', shape: [6, 10], attributes: {} })
  })

  const pairs = RUNTIMES.flatMap((a) => RUNTIMES.map((b) => [a.name, b.name] as const))
  it.each(pairs)('from %s to %s leaves lists that fit, and way back', (from, to) => {
    const first = carry(from, tensorrt({ attributes: LINEAR })).configuration
    const { configuration } = carry(to, first)
    const runtime = RUNTIMES.find(({ name }) => name === to)!
    const axes = runtime.listAxes({ ...configuration, inputShape })
    expect(configuration.shape).toHaveLength(axes.length)
    expect(configuration.scales).toHaveLength(axes.length)
    expect(runtime.resolve(requestOf(configuration, inputShape, 'float32')).ok).toBe(true)
    const back = carry('tensorrt', configuration)
    expect(back.configuration.shape).toEqual([1, 3, 6, 10])
  })
})
