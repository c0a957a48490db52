import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AttributeState, Attributes } from '../../runtimes/attribute.ts'
import { RUNTIMES } from '../../runtimes/index.ts'
import type { Refusal } from '../../runtimes/refusal.ts'
import type { ResizeRequest } from '../../runtimes/request.ts'
import type { Runtime } from '../../runtimes/runtime.ts'
import { offered } from './offered.ts'

const refusal = (use: string): Refusal => ({
  code: 'notTogether',
  params: { first: 'a', second: 'b', use },
  field: 'attribute.mode',
})

test('a refusal offers the attribute that it says to use', () => {
  const names = ['mode', 'antialias', 'exclude_outside']
  expect(offered(refusal('mode=linear'), names)?.value).toBe('linear')
  expect(offered(refusal("mode='bilinear'"), names)?.value).toBe('bilinear')
  expect(offered(refusal('antialias=False'), names)?.value).toBe(false)
  expect(offered(refusal('exclude_outside=0'), names)?.value).toBe(0)
  expect(offered(refusal('antialias=None'), names)).toMatchObject({ value: undefined })
})

test('what is no attribute of the runtime is not offered', () => {
  expect(offered(refusal('scales'), ['mode'])).toBeNull()
  expect(offered(refusal('axes=all'), ['mode'])).toBeNull()
  const other: Refusal = { code: 'axisTwice', params: { axis: 2 }, field: 'attribute.axes' }
  expect(offered(other, ['axes'])).toBeNull()
})

test('what is offered takes its refusal away, whatever runtime refused', () => {
  const asked = fc
    .constantFrom(...RUNTIMES)
    .chain((runtime) => requests(runtime).map((request) => ({ runtime, request })))
  fc.assert(
    fc.property(asked, ({ runtime, request }) => {
      const resolution = runtime.resolve(request)
      for (const refusal of resolution.ok ? [] : resolution.refusals) {
        const offer = offered(refusal, runtime.attributeNames)
        if (!offer) continue
        const { [offer.name]: _, ...rest } = request.attributes
        const taken = offer.value === undefined ? rest : { ...rest, [offer.name]: offer.value }
        const after = runtime.resolve({ ...request, attributes: taken })
        const left = after.ok ? [] : after.refusals
        expect(left).not.toContainEqual(refusal)
        expect(left).not.toContainEqual(
          expect.objectContaining({ code: 'noSuchValue', field: `attribute.${offer.name}` }),
        )
      }
    }),
    { numRuns: 500 },
  )
})

/** Requests with any of the attributes set that a version has. */
function requests(runtime: Runtime): fc.Arbitrary<ResizeRequest> {
  const inputShape = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 })
  return fc
    .record({ version: fc.constantFrom(...runtime.versions), inputShape })
    .chain(({ version, inputShape }) => {
      const states = runtime.attributes({
        version,
        inputShape,
        attributes: {},
        size: { how: 'same' },
      })
      const values = Object.fromEntries(states.map((state) => [state.name, valuesOf(state)]))
      const attributes = fc.record(values, { requiredKeys: [] }).map((made) => made as Attributes)
      const dtype = fc.constantFrom(...runtime.dtypes)
      return fc.record({ attributes, dtype, scale: fc.constantFrom(1, 2, 0.5) }).map((made) => {
        const axes = runtime.listAxes({ inputShape, attributes: made.attributes })
        const lengths = axes.map((axis) => inputShape[axis]! + 1)
        const { scale, ...rest } = made
        const size = runtime.sizes.includes('scales')
          ? { how: 'scales' as const, scales: axes.map(() => scale) }
          : { how: 'shape' as const, shape: lengths }
        return { version, inputShape, size, ...rest }
      })
    })
}

function valuesOf({ control, value }: AttributeState): fc.Arbitrary<AttributeState['value']> {
  switch (control.type) {
    case 'choice':
      return fc.constantFrom(...control.options)
    case 'boolean':
      return fc.boolean()
    case 'number':
      return fc.constantFrom(control.min, control.max)
    case 'list':
      return fc.constantFrom([0], [-1], [0, 1])
    case 'fixed':
      return fc.constant(value)
  }
}
