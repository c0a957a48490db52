import { describe, expect, test } from 'vitest'
import { resizeOnCpu } from '../../core/evaluate.ts'
import { planResize } from '../../core/resizePlan.ts'
import type { Attributes } from '../attribute.ts'
import type { ResizeRequest } from '../request.ts'
import { jax } from './index.ts'
import { METHODS } from './settings.ts'

const request = (
  attributes: Attributes,
  shape: number[],
  inputShape = [1, 3, 4, 5],
): ResizeRequest => ({
  version: '0.10',
  attributes,
  inputShape,
  size: { how: 'shape', shape },
})

function resolved(asked: ResizeRequest) {
  const resolution = jax.resolve(asked)
  if (!resolution.ok) throw new Error(JSON.stringify(resolution.refusals))
  return resolution
}

const refusals = (asked: ResizeRequest) => {
  const resolution = jax.resolve(asked)
  return resolution.ok ? [] : resolution.refusals
}

/** A ramp 0, 1, 2 … resized. */
function ramp(attributes: Attributes, input: number, output: number, off?: string[]): number[] {
  const asked = { ...request(attributes, [output], [input]), off }
  const values = Float32Array.from({ length: input }, (_, i) => i)
  return [...resizeOnCpu(planResize(resolved(asked).spec), values)]
}

function near(values: readonly number[], expected: readonly number[]): void {
  for (const [i, value] of values.entries()) expect(value).toBeCloseTo(expected[i]!, 5)
}

describe('the size', () => {
  test('is a length for every axis, and any of them may change', () => {
    const { outputShape, spec } = resolved(request({ method: 'linear' }, [2, 3, 6, 5]))
    expect(outputShape).toEqual([2, 3, 6, 5])
    const kinds = spec.axes.map(({ filter }) => filter.kind)
    expect(kinds).toEqual(['antialias', 'copy', 'antialias', 'copy'])
  })
})

describe('a method', () => {
  test('has its other spellings', () => {
    for (const [method, alias] of [
      ['linear', 'bilinear'],
      ['linear', 'triangle'],
      ['cubic', 'bicubic'],
      ['cubic-pytorch', 'bicubic-pytorch'],
    ]) {
      const specs = [method, alias].map((name) =>
        resolved(request({ method: name! }, [1, 3, 8, 2])),
      )
      expect(specs[0]).toEqual(specs[1])
    }
  })

  test('widens where an axis shrinks, unless antialias is off', () => {
    near(ramp({ method: 'linear' }, 8, 3), [1.1052632, 3.5, 5.8947368])
    near(ramp({ method: 'linear', antialias: false }, 8, 3), [0.8333333, 3.5, 6.1666667])
  })

  test('cubic leaves out what is outside; cubic-pytorch reads the edge, unless it antialiases', () => {
    const off = { antialias: false }
    near(ramp({ method: 'cubic', ...off }, 2, 4), [-0.0882353, 0.2071429, 0.7928571, 1.0882353])
    near(
      ramp({ method: 'cubic-pytorch', ...off }, 2, 4),
      [-0.1054688, 0.2265625, 0.7734375, 1.1054688],
    )
    expect(ramp({ method: 'cubic-pytorch' }, 8, 3)).toEqual(ramp({ method: 'cubic' }, 8, 3))
  })

  test('area weighs elements by what the cell covers, however small the cell', () => {
    near(ramp({ method: 'area' }, 5, 2), [0.8, 3.2])
    near(ramp({ method: 'area' }, 2, 3), [0, 0.5, 1])
  })

  test('nearest folds the lengths into one factor, as XLA does, unless that is switched off', () => {
    // The centre of output 20 lies exactly on 1.
    expect(ramp({ method: 'nearest' }, 2, 41)[20]).toBe(0)
    expect(ramp({ method: 'nearest' }, 2, 41, ['xla_folding'])[20]).toBe(1)
  })
})

describe('what JAX refuses', () => {
  test('names what to use instead', () => {
    expect(refusals(request({}, [1, 3, 2, 2]))[0]).toMatchObject({
      code: 'missing',
      params: { name: 'method', use: "method='linear'" },
      field: 'attribute.method',
    })
    expect(refusals(request({ method: 'box' }, [1, 3, 2, 2]))[0]).toMatchObject({
      code: 'noSuchValue',
      params: { name: 'method', options: METHODS },
    })
    expect(refusals(request({ method: 'linear' }, [2, 2]))[0]).toMatchObject({
      code: 'rankMismatch',
      params: { given: 2, rank: 4 },
    })
    const scales = { how: 'scales', scales: [1, 1, 2, 2] } as const
    const byScales = { ...request({ method: 'linear' }, []), size: scales }
    expect(refusals(byScales)[0]).toMatchObject({
      code: 'sizeMissing',
      params: { names: ['shape'] },
    })
    expect(refusals(request({ method: 'linear', antialias: 2 }, [1, 3, 2, 2]))[0]).toMatchObject({
      code: 'noSuchValue',
      params: { name: 'antialias', options: ['True', 'False'] },
    })
    expect(refusals(request({ method: 'linear', a: 1 }, [1, 3, 2, 2]))[0]!.code).toBe(
      'noSuchAttribute',
    )
    const old = { ...request({ method: 'linear' }, [1, 3, 2, 2]), version: '0.1' }
    expect(refusals(old)[0]!.code).toBe('unknownVersion')
  })
})

describe('an intent', () => {
  test('comes back as the same request', () => {
    for (const attributes of jax.settings('0.10')) {
      const asked = request(attributes, [2, 3, 6, 2])
      const intent = jax.intent(asked)!
      const { attributes: again, size, lost } = jax.express(intent, asked.inputShape, '0.10')
      expect(jax.intent({ ...asked, attributes: again, size })).toEqual(intent)
      expect([size, lost]).toEqual([asked.size, []])
    }
  })
})

describe('the page', () => {
  test('reads defaults and sources, and marks antialias idle where it does nothing', () => {
    const states = jax.attributes(request({ method: 'nearest' }, [1, 3, 8, 2]))
    expect(states.map(({ name, value, set, idle }) => [name, value, set, idle])).toEqual([
      ['method', 'nearest', true, undefined],
      ['antialias', true, false, 'linearOrCubicOnly'],
    ])
    const off = { method: 'linear', antialias: false }
    expect(jax.summary(request(off, [1, 3, 8, 2]))).toBe('linear antialias=False')
  })

  test('gets a program', () => {
    const input = { expression: 'np.arange(60, dtype=np.float32)', setup: [] }
    const text = jax.code(request({ method: 'cubic', antialias: false }, [1, 3, 8, 2]), input)
    expect(text).toContain("jax.image.resize(image, (1, 3, 8, 2), method='cubic', antialias=False)")
  })
})
