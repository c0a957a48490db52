import { expect, test } from 'vitest'
import { feedsOf } from './feeds.ts'

const image = {
  ...{ start: 0, end: 0 },
  name: 'image',
  type: { tensor: { elemType: 10, shape: { dims: [{ value: 1 }, { param: 'h' }, {}] } } },
}

test('what a model is given has the lengths that stand for open ones', () => {
  expect(feedsOf([image], { h: 50, 'image.2': 7 })).toEqual([
    { name: 'image', shape: [1, 50, 7], type: 'float16' },
  ])
  expect(feedsOf([image], {})[0]?.shape).toEqual([1, 1, 1])
})

test('what holds no numbers has no type', () => {
  expect(feedsOf([{ start: 0, end: 0, name: 'text' }], {})).toEqual([
    { name: 'text', shape: [], type: null },
  ])
})
