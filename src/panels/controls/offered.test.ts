import { expect, test } from 'vitest'
import type { Refusal } from '../../runtimes/refusal.ts'
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
})

test('what is no attribute of the runtime is not offered', () => {
  expect(offered(refusal('scales'), ['mode'])).toBeNull()
  expect(offered(refusal('axes=all'), ['mode'])).toBeNull()
  const other: Refusal = { code: 'axisTwice', params: { axis: 2 }, field: 'attribute.axes' }
  expect(offered(other, ['axes'])).toBeNull()
})
